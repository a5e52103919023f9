import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from '@jest/globals'
import type { Id } from '../../kernel/id.ts'
import { ok } from '../../kernel/result.ts'
import { resolve } from '../../platform/registry.ts'
import { systemCtx } from '../../platform/system-ctx.ts'
import { boot, peek, sold, withoutGuard } from '../../platform/testing/index.ts'
import { transact } from '../../platform/transaction.ts'
import { Payments } from '../../payments/contract.ts'
import { followOrder } from './follow-order.ts'
import { issueLicenses } from './issue-licenses.ts'

const { payload } = await boot()

const follow = async (orderId: Id) => followOrder(await systemCtx(payload), { orderId })

const refund = async (orderId: Id) =>
  transact(await systemCtx(payload), async ({ tx }) => {
    await tx.set('orders', orderId, { status: 'refunded', refundedMinor: 1200 })
    return ok(null)
  })

/** A door that is shut until it is opened. */
const door = () => {
  let open: () => void = () => undefined
  const opened = new Promise<void>((resolved) => {
    open = resolved
  })
  return { open, opened }
}

/** The next look at an order waits, after it has seen it, until it is let go. */
const pauseAfterLook = () => {
  const payments = resolve(payload, Payments)
  const { load } = payments
  const [look, pause] = [door(), door()]
  payments.load = async (ctx, orderId) => {
    payments.load = load
    const order = await load(ctx, orderId)
    look.open()
    await pause.opened
    return order
  }
  return { hasLooked: look.opened, letGo: pause.open }
}

/** Two workers: one brings licenses to where a restored order is, another to where its next refund leaves it. */
const restoredAndRefunded = async () => {
  const { orderId } = await sold(payload)
  await issueLicenses(await systemCtx(payload), { orderId, keyPrefix: 'LIC' })
  const { hasLooked, letGo } = pauseAfterLook()
  const restored = follow(orderId)
  await hasLooked
  const reversed = refund(orderId).then(() => follow(orderId))
  // Long enough to go through, unless it has to wait for the other.
  await Promise.race([reversed, sleep(1000)])
  letGo()
  const answers = await Promise.all([restored, reversed])
  expect(answers.map((answer) => answer.ok)).toEqual([true, true])
  return peek(payload, (tx) => tx.find('licenses', { order: { equals: orderId } }))
}

describe('a refund while licenses follow an order that was paid a moment ago', () => {
  it('leaves no license open', async () => {
    expect(await restoredAndRefunded()).toMatchObject({ status: 'revoked', reason: 'order:refunded' })
  })

  it('would leave one open without the held order', async () => {
    const license = await withoutGuard(payload, 'licensing.follow', restoredAndRefunded)
    expect(license).toMatchObject({ status: 'active', reason: 'order:restored' })
  })
})
