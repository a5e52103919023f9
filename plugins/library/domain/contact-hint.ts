import type { Contact } from '../../customers/contract.ts'

/** A contact for a browser that has not proved it: its owner recognizes it, and nobody learns it. */
export const hintOf = ({ email, phone }: Contact): string => {
  if (phone !== null) return `${phone.slice(0, 4)}•••${phone.slice(-3)}`
  const [local = '', domain = ''] = (email ?? '').split('@')
  return email === null ? '•••' : `${local.slice(0, 1)}•••@${domain.slice(0, 1)}•••`
}
