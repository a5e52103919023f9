import { z } from 'zod'
import { parseOptions } from '../kernel/parse-options.ts'

/** Settings of the admin-security room, parsed when the site starts. */
const schema = z.strictObject({
  /**
   * What the sign-in of the admin asks for. `code`: a name and a six-digit code, and no password. `password-and-code`: the
   * password that users have, and the code of everybody who has an authenticator; owners and admins cannot enter without one.
   * @default 'password-and-code'
   */
  signIn: z.enum(['code', 'password-and-code']).default('password-and-code'),
  /** What an authenticator shows above its codes. @default the shop's name */
  issuer: z.string().min(1).max(60).optional(),
})

/** @see schema: each option is described there. */
export type AdminSecurityInput = z.input<typeof schema>

export type AdminSecurityOptions = z.output<typeof schema>

export const readOptions = (given: AdminSecurityInput): AdminSecurityOptions =>
  parseOptions('admin-security', schema, given)
