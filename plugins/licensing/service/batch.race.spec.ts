import { describe, expect, it } from '@jest/globals'
import { systemCtx } from '../../platform/system-ctx.ts'
import { boot, deliverDue, peek, race, sold, withoutGuard } from '../../platform/testing/index.ts'
import { importKeys } from './import-keys.ts'
import { issueBatch } from './issue-batch.ts'

const { payload } = await boot()
const { offerId } = await sold(payload, { status: 'pending' })
const terms = { keyPrefix: 'LIC', activationsPerSeat: 3 }

let lists = 0

/** The same list, sent eight times at once, as an impatient hand does. */
const impatient = async () => {
  const batchKey = `impatient-list-${String((lists += 1))}`
  const people = Array.from({ length: 5 }, (_, index) => `p${String(index)}@${batchKey}.example`)
  const rows = people.map((email) => ({ email, quantity: 2 }))
  const { errors } = await race(8, async () =>
    issueBatch(await systemCtx(payload), { offerId: String(offerId), batchKey, rows }),
  )
  expect(errors).toEqual([])
  await deliverDue(payload)
  const given = await peek(payload, async (tx) => {
    const customers = await tx.list('customers', { where: { email: { in: people } }, limit: 100 })
    return tx.count('licenses', { customer: { in: customers.map(({ id }) => id) } })
  })
  return given
}

describe('a list that is sent many times at once', () => {
  it('gives each row once', async () => {
    expect(await impatient()).toBe(10)
  })

  it('would give rows again, if they had no key of their own', async () => {
    expect(await withoutGuard(payload, 'payments.give', impatient)).toBeGreaterThan(10)
  })

  it('brings one key to one person, whoever else imports it', async () => {
    const key = 'A1B2C3D4-E5F60718-9ABCDEF0-11223344'
    const { errors, values } = await race(8, async (index) =>
      importKeys(
        await systemCtx(payload),
        {
          offerId: String(offerId),
          batchKey: `list-of-many-${String(index)}`,
          notify: false,
          rows: [{ email: `q${String(index)}@many.example`, key }],
        },
        terms,
      ),
    )
    expect(errors).toEqual([])
    const states = values.flatMap((one) => (one.ok ? one.value.rows.map((row) => row.code ?? row.state) : []))
    expect(states.sort()).toEqual([...Array<string>(7).fill('KEY_TAKEN'), 'done'])
    const orders = await peek(payload, (tx) => tx.count('orders', { email: { like: '@many.example' } }))
    expect(orders).toBe(1)
  })
})
