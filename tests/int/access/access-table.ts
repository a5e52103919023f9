/** Whoever may ask the shop, from a stranger to its owner. The ranks of staff hold all that those before them do. */
export const callers = [
  'stranger',
  'buyer',
  'other buyer',
  'viewer',
  'editor',
  'moderator',
  'admin',
  'owner',
] as const

export type CallerName = (typeof callers)[number]

/** The lowest that may: everybody above may as well. */
export type From = 'everybody' | 'nobody' | Exclude<CallerName, 'buyer' | 'other buyer' | 'stranger'>

export const isAllowed = (caller: CallerName, from: From): boolean => {
  if (from === 'everybody' || from === 'nobody') return from === 'everybody'
  return callers.indexOf(caller) >= callers.indexOf(from)
}

export interface CollectionRow {
  /** Asking for rows is no refusal from here on. */
  read: From
  /** Sees every row from here on; below, only those that are out, or one's own. @default as `read` */
  seesAll?: From
  create: From
  update: From
  delete: From
  /** @default nobody: it has no versions */
  versions?: From
}

const machine = (read: From): CollectionRow => ({
  read,
  create: 'nobody',
  update: 'nobody',
  delete: 'nobody',
})

const edited = (read: From, edit: From): CollectionRow => ({ read, create: edit, update: edit, delete: edit })

/** Every collection of the site, Payload's own too, and what its four operations answer to whom. */
export const collectionTable: Record<string, CollectionRow> = {
  // What is for sale.
  products: { ...edited('everybody', 'editor'), seesAll: 'viewer', versions: 'viewer' },
  offers: { ...edited('everybody', 'editor'), seesAll: 'viewer' },
  releases: { ...edited('everybody', 'editor'), seesAll: 'viewer' },
  'product-categories': edited('everybody', 'editor'),
  'product-tags': edited('everybody', 'editor'),
  'product-files': edited('editor', 'editor'),
  'product-uploads': machine('editor'),
  'product-stats': machine('viewer'),
  'offer-counters': machine('viewer'),
  media: edited('everybody', 'editor'),

  // What was sold.
  orders: machine('moderator'),
  'order-lines': machine('moderator'),
  transactions: machine('moderator'),
  refunds: machine('moderator'),
  'provider-events': machine('admin'),
  'sandbox-payments': machine('admin'),
  licenses: machine('moderator'),
  downloads: machine('moderator'),
  'download-segments': machine('moderator'),
  'download-resets': machine('moderator'),
  'license-seats': machine('moderator'),
  'license-activations': machine('moderator'),

  // Who bought it. A buyer reads through operations, never here.
  customers: machine('moderator'),
  'customer-sessions': machine('moderator'),
  'session-scopes': machine('moderator'),
  'customer-links': machine('moderator'),
  'customer-codes': machine('moderator'),
  'contact-locks': machine('moderator'),
  mails: machine('moderator'),

  // Who runs the shop.
  // People come by invitation: Payload's own form for a new one is closed.
  users: { ...edited('viewer', 'admin'), create: 'nobody', seesAll: 'admin' },
  'staff-members': edited('admin', 'admin'),
  'audit-events': machine('admin'),
  'audit-seals': machine('admin'),
  'audit-archives': machine('admin'),
  'staff-factors': machine('admin'),
  'staff-recovery-codes': machine('admin'),
  'staff-tickets': machine('admin'),
  'staff-guesses': machine('admin'),
  'staff-devices': machine('admin'),
  'staff-sessions': machine('admin'),
  'outbox-events': machine('admin'),
  'worker-heartbeats': machine('admin'),

  // Payload's own.
  'payload-kv': machine('nobody'),
  'payload-jobs': machine('nobody'),
  // Who has a document open: the panel of each of them writes it, and Payload asks for no more than an account.
  'payload-locked-documents': edited('viewer', 'viewer'),
  // Each account its own, by a key instead of an id.
  'payload-preferences': {
    read: 'viewer',
    seesAll: 'nobody',
    create: 'viewer',
    update: 'nobody',
    delete: 'viewer',
  },
  'payload-migrations': machine('nobody'),
}

export const globalTable: Record<string, { read: From; update: From }> = {
  'shop-settings': { read: 'everybody', update: 'admin' },
  'payment-settings': { read: 'owner', update: 'owner' },
}
