import { hintOfEmail, hintOfPhone } from '../../kernel/contact-hint.ts'
import type { Contact } from '../../customers/contract.ts'

/** A customer for a browser that has not proved them, by what they are best known by. */
export const hintOf = ({ email, phone }: Contact): string => {
  if (phone !== null) return hintOfPhone(phone)
  return email === null ? '•••' : hintOfEmail(email)
}
