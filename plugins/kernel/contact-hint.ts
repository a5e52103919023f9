/** An e-mail address for a browser that has not proved it: its owner recognizes it, and nobody learns it. */
export const hintOfEmail = (email: string): string => {
  const [local = '', domain = ''] = email.split('@')
  return `${local.slice(0, 1)}•••@${domain.slice(0, 1)}•••`
}

/** The same for a phone number. */
export const hintOfPhone = (phone: string): string => `${phone.slice(0, 4)}•••${phone.slice(-3)}`
