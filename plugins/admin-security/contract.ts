import type { Payload } from 'payload'
import type { Id } from '../kernel/id.ts'
import type { Role } from '../kernel/roles.ts'
import type { Ctx, TxCtx } from '../platform/context.ts'
import { port } from '../platform/registry.ts'

export * from './contract.people.ts'
export * from './contract.doors.ts'

/** How mail reaches somebody who runs the shop. */
export interface StaffContact {
  name: string
  email: string | null
}

/** A link to enrol by, as a mail carries it. */
export interface MailedLink {
  url: string
  /** ISO 8601 */
  expiresAt: string
}

export interface AdminSecurityService {
  /** Gives a user of the admin collection a role, whatever it had. For set-up, not for requests. */
  appoint(ctx: TxCtx, userCollection: string, userId: Id, role: Role): Promise<void>
  /**
   * Makes a user of the admin collection an owner, whatever rank it had. For commands on the machine of the shop.
   * @returns whether there is a user with that address
   */
  appointOwner(payload: Payload, email: string): Promise<boolean>
  /**
   * A link by which the first owner sets the shop up; null when it has an owner. Each call ends the links before it. For commands
   * on the machine of the shop.
   */
  setUpLink(payload: Payload): Promise<string | null>
  /**
   * A link by which a user of the admin collection enrols anew, for owners who lost every way in. For commands on the machine of the
   * shop. Null when nobody has the address.
   */
  enrolmentLink(payload: Payload, email: string): Promise<string | null>
  /** @param person `<user collection>:<user id>` */
  contactOf(ctx: Ctx, person: string): Promise<StaffContact | null>
  /** Active owners. */
  owners(ctx: Ctx): Promise<StaffContact[]>
  /**
   * The link that a mail about an invitation or a reset carries: the same at each try.
   * @param seed as `ticketIssued` tells it
   * @returns null when it opens nothing any more
   */
  mailedLink(ctx: TxCtx, seed: string): Promise<MailedLink | null>
}

export const AdminSecurity = port<AdminSecurityService>('admin-security')

/** What the commands for owners say, and the code with which they end. */
export const tellOwner = async (
  service: AdminSecurityService,
  payload: Payload,
  email: string | undefined,
): Promise<{ code: number; lines: string[] }> => {
  if (email === undefined) {
    const link = await service.setUpLink(payload)
    return link === null
      ? { code: 2, lines: ['The shop has an owner. Say who else shall own it: owner you@example.com'] }
      : { code: 0, lines: ['Open this link within a day and make yourself the owner:', link] }
  }
  if (!(await service.appointOwner(payload, email))) {
    const missing = `No user of the admin has the address ${email}. Invite them first, in the admin under Staff.`
    return { code: 1, lines: [missing] }
  }
  const link = await service.enrolmentLink(payload, email)
  return {
    code: 0,
    lines: [
      `${email} owns the shop now. What the admin shows follows with the next page.`,
      ...(link === null ? [] : ['To enrol an authenticator, or another one in place of a lost one:', link]),
    ],
  }
}
