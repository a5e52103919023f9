import { z } from 'zod'
import { parseOptions } from '../kernel/parse-options.ts'

/** `Messenger` of the contract: options stand below it. */
interface Sender {
  send(message: { to: string; text: string }): Promise<void>
}

const isMessenger = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'send' in value && typeof value.send === 'function'

const schema = z.strictObject({
  /** A phone number and a purchase date open nothing: only a code or a mailed link does. @default false */
  codeAlways: z.boolean().default(false),
  /** Sends codes and warnings to phones. Without one, no messages are offered. @default none */
  messenger: z.custom<Sender>(isMessenger, 'a messenger has a `send`').optional(),
})

export type CustomersOptions = z.input<typeof schema>

/** @throws at boot, in one line, when an option is unknown or none of its kind. */
export const readOptions = (options: CustomersOptions) => parseOptions('customers', schema, options)
