import { afterAll, expect, it } from '@jest/globals'
import { z } from 'zod'
import type { AnyOperation } from '../../../plugins/platform/operation.ts'
import { registryOf } from '../../../plugins/platform/registry.ts'
import {
  as,
  boot,
  buyer,
  peek,
  soldWithKey,
  startS3Server,
  startSmtpServer,
  type Caller,
} from '../../../plugins/platform/testing/index.ts'
import { failuresAt, watchErrors, type FailedKnock } from './failures-at.ts'
import { json, short, type Knock, type Route } from './knocks.ts'

// All of it is switched on, so that each operation goes as far as it can.
const [s3, smtp] = [await startS3Server(), await startSmtpServer()]
afterAll(() => Promise.all([s3.close(), smtp.close()]))
const { payload } = await boot({ env: { ...s3.env, SMTP_URL: smtp.url } })
watchErrors(payload)
const sale = await soldWithKey(payload)
const product = await peek(payload, (tx) => tx.load('products', sale.productId))
const order = await peek(payload, (tx) => tx.find('orders', { id: { equals: sale.orderId } }))

/** What an operation would take, by the name of the field. Whoever adds a field adds what is right for it. */
const right: Record<string, unknown> = {
  activationId: '1',
  amountMinor: 1200,
  approve: true,
  batchKey: 'fuzz-fuzz-fuzz-fuzz',
  checkoutKey: 'fuzz-fuzz-fuzz-fuzz',
  code: '12345678',
  contact: 'fuzz@buyer.example',
  currency: 'USD',
  customerId: String(sale.customerId),
  date: '2026-06-01',
  deliveryId: '1',
  deviceName: 'Desk',
  echo: 'habari',
  email: 'fuzz@buyer.example',
  eventId: '1',
  expiresAt: null,
  fileId: String(sale.fileId),
  fingerprint: 'machine-4711',
  isOn: true,
  licenseId: String(sale.licenseId),
  licenseKey: sale.licenseKey,
  modifiedAt: 1,
  name: 'fuzz.wav',
  note: 'Granted',
  number: order?.number,
  notify: false,
  offerId: String(sale.offerId),
  orderId: String(sale.orderId),
  page: 1,
  part: 1,
  person: 'users:1',
  phone: '+254712345678',
  productId: String(sale.productId),
  productSlug: product?.slug,
  quantity: 1,
  reason: 'requested',
  rows: [{ email: 'fuzz@buyer.example', key: 'A1B2C3D4-E5F60718-9ABCDEF0-11223344' }],
  releaseId: String(sale.releaseId),
  resetId: '1',
  resourceId: String(sale.licenseId),
  seatId: '1',
  sessionId: '1',
  size: 1_000_000,
  status: 'pending',
  updatesUntil: null,
  to: 'fuzz@buyer.example',
  token: 'A'.repeat(43),
  type: 'licenses',
  uploadId: '1',
}

const wrong: unknown[] = [
  null,
  true,
  -1,
  0,
  1.5,
  1e308,
  9_007_199_254_740_992,
  2_147_483_648,
  '',
  'x',
  '0',
  '-1',
  '1.5',
  '999999999',
  '99999999999999999999',
  '\u0000',
  'a\u0000b@b.example',
  '\ud800',
  '\u202e\ufeff',
  '2026-13-99',
  '0000-01-01',
  '9999-12-31',
  '+254',
  '+99999999999999',
  'a@b',
  "'; drop table orders; --",
  '__proto__',
  'x'.repeat(5000),
  [],
  [1],
  {},
  { equals: 1 },
]

const callers: Record<string, () => Promise<Caller>> = {
  stranger: () => Promise.resolve({}),
  buyer: () => buyer(payload, { customerId: sale.customerId }),
  owner: () => as(payload, 'owner'),
}

const operations = [...registryOf(payload).operations.values()]

const fieldsOf = ({ input }: AnyOperation): string[] =>
  Object.keys(z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }).properties ?? {})

const inPath = (value: unknown): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  // Half a letter cannot be written into an address.
  return encodeURIComponent(Buffer.from(text, 'utf8').toString('utf8')) || '%20'
}

/** What is named in the path goes there, the rest into the query or the body. */
const knockOf = ({ rest }: AnyOperation, input: Record<string, unknown>, what: string): Knock => {
  const rests = { ...input }
  const path = `/api/shop${rest.path}`.replace(/:(\w+)/g, (_, field: string) => {
    const value = rests[field]
    Reflect.deleteProperty(rests, field)
    return inPath(value)
  })
  if (rest.method === 'post')
    return { method: 'post', path, headers: json, body: JSON.stringify(rests), what }
  const query = Object.entries(rests).flatMap(([field, value]) =>
    value === undefined ? [] : [`${field}=${inPath(value)}`],
  )
  return { method: 'get', path: `${path}?${query.join('&')}`, headers: {}, what }
}

/** All fields right but one, which is each of the wrong values, or is not there. */
const knocksOf = (operation: AnyOperation): Knock[] => {
  const fields = fieldsOf(operation)
  const whole = Object.fromEntries(fields.map((field) => [field, right[field]]))
  const damaged = fields.flatMap((field) => [
    ...wrong.map((value) =>
      knockOf(operation, { ...whole, [field]: value }, `${field}: ${short(JSON.stringify(value))}`),
    ),
    ...(operation.rest.path.includes(`:${field}`)
      ? []
      : [knockOf(operation, { ...whole, [field]: undefined }, `no ${field}`)]),
  ])
  // Last, since some of them end what the others ask about.
  return [...damaged, knockOf(operation, { ...whole, unknown: 1 }, 'one more field')]
}

it('knows something right for every field that an operation asks for', () => {
  const unknown = operations.flatMap(fieldsOf).filter((field) => right[field] === undefined)
  expect(unknown).toEqual([])
  expect(operations.length).toBeGreaterThan(20)
})

it.each(Object.keys(callers))(
  'no operation fails for a %s when one of its fields is wrong',
  async (name) => {
    const failed: FailedKnock[] = []
    for (const operation of operations) {
      const route: Route = { method: operation.rest.method, path: operation.name }
      failed.push(...(await failuresAt(payload, callers[name]!, route, knocksOf(operation))))
    }
    expect(failed).toEqual([])
  },
  240_000,
)
