import type { AdminViewServerProps, Payload } from 'payload'
import type { SignInMode } from '../contract.ts'

/** What the plugin gives to each of its views. */
export interface ViewProps extends AdminViewServerProps {
  mode: SignInMode
  /** Whether the plugin runs in this site: where it is off, Payload's own sign-in holds. */
  isOn: (payload: Payload) => boolean
  hasOwner: (payload: Payload) => Promise<boolean>
  /** What prints a set-up link on the machine of the shop, and with an e-mail address a link to enrol anew. */
  ownerCommand: (payload: Payload, email?: string) => string
  /** What an authenticator calls this shop. */
  shopName: (payload: Payload) => Promise<string>
}
