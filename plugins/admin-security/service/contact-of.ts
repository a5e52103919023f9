import type { AdminSecurityService, StaffContact } from '../contract.ts'
import { loadPerson, type StoredUser } from './find-person.ts'

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/** What somebody is called, by what the host's users happen to have. */
export const shownName = ({ name, username, email, id }: StoredUser): string =>
  textOf(name) || textOf(username) || textOf(email) || String(id)

const contactOfUser = (user: StoredUser): StaffContact => ({
  name: shownName(user),
  email: textOf(user.email) || null,
})

/** Null when the account is gone. */
export const contactOf: AdminSecurityService['contactOf'] = async ({ req }, person) => {
  const found = await loadPerson(req, person)
  return found && contactOfUser(found.user)
}
