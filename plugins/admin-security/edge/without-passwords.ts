import type { CollectionConfig, Field } from 'payload'

const never = () => false

/**
 * Payload's own way to say who may write a password: a field of that name. It has no column. Nobody may, so that the
 * panel offers no form for one. It may be read, for there is nothing to read: of a field that allows nothing Payload's panel
 * does not hear.
 */
const password: Field = {
  name: 'password',
  type: 'text',
  virtual: true,
  hidden: true,
  access: { create: never, update: never },
}

/**
 * Admin users of a site without passwords. Payload's form for a new one asks for a password, whoever may write one: people
 * come by invitation, and the form is closed. There is no lock after wrong passwords to be opened either.
 */
export const withoutPasswords = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  fields: [...collection.fields, password],
  access: { ...collection.access, create: never, unlock: never },
})
