import { capabilities, roles, type Capability, type Role } from '../../kernel/roles.ts'

const everything: readonly Capability[] = capabilities

const reading: readonly Capability[] = ['admin.enter', 'catalog.read']

const editing: readonly Capability[] = [...reading, 'catalog.edit', 'files.read']

const moderating: readonly Capability[] = [
  ...editing,
  'customers.read',
  'orders.read',
  'licenses.read',
  'licenses.manage',
  'downloads.read',
  'mails.read',
]

const administrating: readonly Capability[] = [
  ...moderating,
  'orders.refund',
  'events.read',
  'events.retry',
  'audit.read',
  'staff.read',
  'staff.manage',
  'settings.edit',
]

/** Who may do what, in one table. */
export const roleTable: Record<Role, readonly Capability[]> = {
  owner: everything,
  admin: administrating,
  moderator: moderating,
  editor: editing,
  viewer: reading,
  user: [],
}

export const roleCan = (role: Role, capability: Capability): boolean => roleTable[role].includes(capability)

/** Whether one rank stands above another: nobody manages a peer or a superior. */
export const isAbove = (role: Role, other: Role): boolean => roles.indexOf(role) < roles.indexOf(other)
