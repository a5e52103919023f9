import { expect, it } from '@jest/globals'
import { as, boot, owned, peek } from '../../../plugins/platform/testing/index.ts'
import { failuresAt, watchErrors } from './failures-at.ts'
import { json, mixedKnocks, short, singleKnocks, type Knock } from './knocks.ts'
import { causeIn, graphqlFailures } from './payload-failures.ts'

const { payload } = await boot()
watchErrors(payload)
const sale = await owned(payload)
const order = await peek(payload, (tx) => tx.find('orders', { id: { equals: sale.orderId } }))
const owner = await as(payload, 'owner')

const route = { method: 'post', path: '/api/graphql' }

/** Each where a value stands in a question. */
const values = [
  'null',
  'true',
  '-1',
  '1e308',
  '9007199254740993',
  '""',
  '"\\u0000"',
  '"\\ud800"',
  '"-1"',
  '"1.5"',
  '"99999999999999999999"',
  '"9999-12-31"',
  `"${'x'.repeat(5000)}"`,
  '[]',
  '{}',
]

const questions = (value: string): string[] => [
  `{ platformPing(echo: ${value}) { echo } }`,
  `{ libraryList(page: ${value}) { total } }`,
  `{ libraryList(customerId: ${value}) { total } }`,
  `{ libraryItem(licenseId: ${value}) { item { title } } }`,
  `{ paymentsOrder(number: ${value}) { number } }`,
  `mutation { libraryRequestLink(email: ${value}) { sent } }`,
  `mutation { libraryRequestCode(contact: ${value}) { sent } }`,
  `mutation { libraryOpenByDate(phone: "+254712345678", date: ${value}) { opened } }`,
  `mutation { libraryOpenByDate(phone: ${value}, date: "2026-06-01") { opened } }`,
  `mutation { downloadsGrant(licenseId: ${value}) { url } }`,
  `mutation { paymentsCheckout(offerId: ${value}, currency: "USD", checkoutKey: "fuzz-fuzz-fuzz-fuzz", email: "a@b.example") { number } }`,
  `mutation { paymentsCheckout(offerId: "${String(sale.offerId)}", currency: "USD", checkoutKey: "fuzz-fuzz-fuzz-fuzz", email: "a@b.example", quantity: ${value}) { number } }`,
  `mutation { paymentsRefund(orderId: ${value}, reason: requested_by_customer) { status } }`,
  `mutation { licensingRevoke(licenseId: ${value}) { status } }`,
]

const others = [
  '{',
  '{ nothing }',
  'query ($a: Int!) { platformPing(echo: $a) { echo } }',
  `{ ${'a: platformPing { echo } '.repeat(50)} }`,
  `{ libraryOrderItems(number: "${order?.number ?? ''}", page: 51) { total } }`,
  'subscription { nothing }',
  '{ __proto__ { constructor } }',
  `fragment a on Query { ...a } { ...a }`,
  `{ ${'x{'.repeat(2000)}${'}'.repeat(2000)} }`,
]

const asked = (query: string, more: object = {}): Knock => ({
  ...route,
  headers: json,
  body: JSON.stringify({ query, ...more }),
  what: short(query),
})

const knocks: Knock[] = [
  ...values.flatMap(questions).map((query) => asked(query)),
  ...others.map((query) => asked(query)),
  asked('query ($a: String!) { platformPing(echo: $a) { echo } }', { variables: { a: '\u0000' } }),
  asked('query ($a: String!) { platformPing(echo: $a) { echo } }', { variables: '{"a":1}' }),
  asked('query a { platformPing { echo } }', { operationName: { b: 1 } }),
  asked('', { query: 1 }),
  asked('', { query: ['{ platformPing { echo } }'] }),
  ...singleKnocks(route),
  ...mixedKnocks(route, 20, Number(process.env.FUZZ_SEED ?? 1)),
]

it('GraphQL fails for the causes that the list names, and hides no failure of ours', async () => {
  // It tells its own console of each.
  const { error } = console
  console.error = () => undefined
  const found = new Set<string>()
  for (const caller of [{}, sale.owner, owner]) {
    for (const each of await failuresAt(payload, () => Promise.resolve(caller), route, knocks)) {
      found.add(causeIn(graphqlFailures, each))
    }
  }
  console.error = error
  expect([...found].sort()).toEqual(graphqlFailures.map(({ reason }) => reason).sort())
}, 120_000)
