import type { CollectionBeforeOperationHook, Payload, SanitizedCollectionConfig } from 'payload'
import { fail } from '../../kernel/result.ts'
import { hasMail } from '../../platform/no-mail.ts'
import { refuse } from './refuse-operation.ts'

interface Asked {
  collection: { config: SanitizedCollectionConfig }
  disableEmail?: boolean
}

/**
 * The same site, whose mails leave beside what is going on. A mail server that is slow, or away, would otherwise tell
 * which addresses have an account; and the transaction would wait for it.
 */
const withMailBeside = (payload: Payload): Payload => {
  const sendEmail: Payload['sendEmail'] = (message) => {
    payload.email.sendEmail(message).catch((err: unknown) => {
      payload.logger.error({ err, msg: 'The mail about a forgotten password was not sent' })
    })
    return Promise.resolve()
  }
  const email = { value: { ...payload.email, sendEmail } }
  return Object.create(payload, { email }) as Payload
}

/**
 * A shop without mail says so to everybody, and not only to who has an account. For the seconds between two mails
 * Payload would take a second connection while its transaction holds one; `limitForgotten` counts them instead.
 */
export const askQuietly: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'forgotPassword') return
  const asked = args as Asked
  if (asked.disableEmail) return
  if (!hasMail(req.payload)) refuse(req, fail('NOT_CONFIGURED'))
  req.payload = withMailBeside(req.payload)
  const { config } = asked.collection
  const forgotPassword = { ...config.auth.forgotPassword, minRequestInterval: 0 }
  const auth = { ...config.auth, forgotPassword }
  return { ...asked, collection: { ...asked.collection, config: { ...config, auth } } }
}
