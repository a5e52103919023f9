import { afterAll, expect, it } from '@jest/globals'
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
import { short, type Knock, type Route } from './knocks.ts'
import { fieldsOf, knockOf, wholeInput } from './operation-knock.ts'
import { rightValues } from './right-values.ts'

// All of it is switched on, so that each operation goes as far as it can.
const [s3, smtp] = [await startS3Server(), await startSmtpServer()]
afterAll(() => Promise.all([s3.close(), smtp.close()]))
const { payload } = await boot({ env: { ...s3.env, SMTP_URL: smtp.url } })
watchErrors(payload)
const sale = await soldWithKey(payload)
const product = await peek(payload, (tx) => tx.load('products', sale.productId))
const order = await peek(payload, (tx) => tx.find('orders', { id: { equals: sale.orderId } }))

const right = rightValues({
  customerId: String(sale.customerId),
  fileId: String(sale.fileId),
  licenseId: String(sale.licenseId),
  licenseKey: sale.licenseKey,
  number: order?.number,
  offerId: String(sale.offerId),
  orderId: String(sale.orderId),
  productId: String(sale.productId),
  productSlug: product?.slug,
  releaseId: String(sale.releaseId),
})

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

const meantFor: Record<AnyOperation['as'], readonly string[]> = {
  public: ['stranger'],
  buyer: ['buyer'],
  staff: ['owner'],
  either: ['buyer', 'owner'],
}

/** Whom an operation is for tries everything; whom it turns away at the door, or treats as anybody, one of four. */
const isTried = (name: string, { as: whom }: AnyOperation, index: number): boolean =>
  meantFor[whom].includes(name) || index % 4 === Object.keys(callers).indexOf(name)

/** All fields right but one, which is each of the wrong values, or is not there. */
const knocksOf = (operation: AnyOperation): Knock[] => {
  const fields = fieldsOf(operation)
  const whole = wholeInput(operation, right)
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
      const knocks = knocksOf(operation).filter((_, index) => isTried(name, operation, index))
      failed.push(...(await failuresAt(payload, callers[name]!, route, knocks)))
    }
    expect(failed).toEqual([])
  },
  240_000,
)
