/** Ranks of a shop, highest first. `user` is a buyer and may do nothing in the admin. */
export const roles = ['owner', 'admin', 'moderator', 'editor', 'viewer', 'user'] as const

export type Role = (typeof roles)[number]

/** Everything that staff may be allowed to do. One registry: a capability that is not here does not compile. */
export const capabilities = [
  'admin.enter',
  'catalog.read',
  'catalog.edit',
  'files.read',
  'customers.read',
  'orders.read',
  'orders.refund',
  'events.read',
  'events.retry',
  'licenses.read',
  'licenses.manage',
  'downloads.read',
  'audit.read',
  'mails.read',
  'staff.read',
  'staff.manage',
  'settings.edit',
  'payments.configure',
] as const

export type Capability = (typeof capabilities)[number]
