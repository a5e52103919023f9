/** What the filled orders are of. */
export interface Shelf {
  productId: string
  offerId: string
  releaseId: string
  fileId: string
}

/** One `INSERT … SELECT`: for each column an expression over `i`, which runs over the orders. */
export interface Filling {
  table: Table
  row: Record<string, string>
  /** Of which orders; all when left out. */
  where?: string
}

/**
 * Where the numbers of each table begin, far apart: a recording must not take the number of a license for that of its
 * order.
 */
export const firstId = {
  customers: 10_007,
  customer_sessions: 20_011,
  orders: 30_011,
  order_lines: 40_009,
  licenses: 50_021,
  session_scopes: 60_013,
  sandbox_payments: 70_001,
  transactions: 80_021,
  provider_events: 90_001,
  outbox_events: 100_003,
  audit_events: 110_017,
  downloads: 120_011,
  download_segments: 130_003,
} as const

export type Table = keyof typeof firstId

const id = (table: Table, index = 'i'): string => `${firstId[table]} + ${index}`

const reference = `'sbx_fill' || lpad(i::text, 36, '0')`
const number = `'DKF-' || lpad(i::text, 12, '0')`
/** Two orders of each customer. */
const customer = id('customers', 'i / 2')
const session = id('customer_sessions', 'i / 2')
const everySecond = 'i % 2 = 0'
const money = { amount_minor: '1200', currency: `'USD'` }

interface Times {
  created_at: string
  updated_at: string
}

const people = (moment: string, times: Times): Filling[] => [
  {
    table: 'customers',
    row: { id: customer, email: `'fill' || i || '@bench.example'`, locale: `'en'`, ...times },
    where: everySecond,
  },
  {
    table: 'customer_sessions',
    row: {
      ...{ id: session, token_hash: `'k1.fill' || i`, browser: `'Firefox'`, last_seen_at: moment },
      expires_at: `now() + interval '60 days'`,
    },
    where: everySecond,
  },
  {
    table: 'session_scopes',
    row: {
      ...{ id: id('session_scopes'), scope_key: `'fill:' || i`, session_id: session, customer_id: customer },
      ...{ kind: `'order'`, order_id: id('orders'), ...times },
    },
  },
]

const sold = ({ productId, offerId, releaseId }: Shelf, moment: string, times: Times): Filling[] => [
  {
    table: 'orders',
    row: {
      ...{
        id: id('orders'),
        number,
        status: `'paid'`,
        customer_id: customer,
        locale: `'en'`,
        currency: `'USD'`,
      },
      ...{ email: `'fill' || (i / 2) * 2 || '@bench.example'`, total_minor: '1200', provider: `'sandbox'` },
      ...{ provider_ref: reference, checkout_key: `'fill:' || i`, paid_at: moment, revision: '1', ...times },
    },
  },
  {
    table: 'order_lines',
    row: {
      ...{
        id: id('order_lines'),
        order_id: id('orders'),
        ordinal: '0',
        product_id: productId,
        offer_id: offerId,
      },
      ...{ release_id: releaseId, title: `'Filled'`, offer_name: `'Personal'`, license_type: `'personal'` },
      ...{ seats: '1', unit_amount_minor: '1200', quantity: '1', ...times },
    },
  },
  {
    table: 'licenses',
    row: {
      ...{ id: id('licenses'), key_hint: `lpad((i % 10000)::text, 4, '0')`, product_id: productId },
      ...{ customer_id: customer, order_id: id('orders'), order_line_id: id('order_lines'), ordinal: '1' },
      ...{ offer_id: offerId, offer_name: `'Personal'`, type: `'personal'`, status: `'active'`, seats: '1' },
      ...{ downloads_used: '1', key_hash: `'k1.' || md5(i::text) || md5(i::text)`, ...times },
      key_cipher: `'k1.' || repeat(md5(i::text), 2)`,
    },
  },
]

const paid = (moment: string, times: Times): Filling[] => [
  {
    table: 'sandbox_payments',
    row: {
      ...{ id: id('sandbox_payments'), reference, order_number: number, ...money, description: `'Filled'` },
      ...{
        return_url: `'http://localhost/'`,
        locale: `'en'`,
        status: `'succeeded'`,
        settled_at: moment,
        ...times,
      },
    },
  },
  {
    table: 'transactions',
    row: {
      ...{ id: id('transactions'), order_id: id('orders'), provider: `'sandbox'`, provider_ref: reference },
      ...{ ...money, status: `'succeeded'`, paid_at: moment, ...times },
    },
  },
  {
    table: 'provider_events',
    row: {
      ...{ id: id('provider_events'), provider: `'sandbox'`, event_id: `'evt_fill' || i`, reference },
      ...{
        type: `'payment.succeeded'`,
        order_id: id('orders'),
        status: `'done'`,
        outcome: `'paid'`,
        body: `'{}'`,
      },
      ...{ received_at: moment, handled_at: moment, ...times },
    },
  },
]

const delivered = (
  at: number,
  subscriber: string,
  aggregate: string,
  moment: string,
  times: Times,
): Filling => ({
  table: 'outbox_events',
  row: {
    ...{ id: id('outbox_events', `2 * i + ${at}`), delivery_key: `'fill-${at}:' || i`, event: `'filled'` },
    ...{ version: '1', subscriber: `'${subscriber}'`, aggregate, payload: `'{}'`, status: `'done'` },
    ...{ attempts: '1', available_at: moment, done_at: moment, ...times },
  },
})

const noted = (action: string, at: number, moment: string): Filling => ({
  table: 'audit_events',
  row: {
    ...{ id: id('audit_events', `3 * i + ${at}`), at: moment, action: `'${action}'`, outcome: `'done'` },
    ...{
      actor_kind: `'system'`,
      resource_type: `'orders'`,
      resource_id: `(${id('orders')})::text`,
      details: `'{}'`,
    },
  },
})

const downloaded = ({ productId, releaseId, fileId }: Shelf, moment: string, times: Times): Filling[] => [
  {
    table: 'downloads',
    row: {
      ...{ id: id('downloads'), customer_id: customer, license_id: id('licenses'), product_id: productId },
      ...{ release_id: releaseId, file_id: fileId, session_id: session, status: `'completed'`, size: '1' },
      ...{ bytes_delivered: '1', bytes_started: '1', requests: '1', token_hash: `'k1.fill' || i` },
      ...{ completed_at: moment, ...times },
    },
  },
  {
    table: 'download_segments',
    row: {
      ...{ id: id('download_segments'), download_id: id('downloads'), start: '0', '"end"': '1', ...times },
    },
  },
]

/** What comes with an order that was paid and downloaded once, spread over three years. */
export const filledTables = (shelf: Shelf, orders: number): Filling[] => {
  const moment = `now() - interval '3 years' * (1 - i::float8 / ${orders})`
  const times = { created_at: moment, updated_at: moment }
  return [
    ...people(moment, times),
    ...sold(shelf, moment, times),
    ...paid(moment, times),
    delivered(0, 'payments.handle-provider-event', `'payment:sandbox:' || ${reference}`, moment, times),
    delivered(1, 'licensing.issue-on-order-paid', `'order:' || ${id('orders')}`, moment, times),
    ...['order.placed', 'order.paid', 'license.issued'].map((action, at) => noted(action, at, moment)),
    ...downloaded(shelf, moment, times),
  ]
}

/** The license of an order, counted from 0, and whose it is. */
export const filledLicense = (index: number): { licenseId: number; customerId: number } => ({
  licenseId: firstId.licenses + index,
  customerId: firstId.customers + Math.floor(index / 2),
})
