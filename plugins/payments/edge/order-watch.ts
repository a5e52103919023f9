import type { Payload } from 'payload'
import type { Id } from '../../kernel/id.ts'
import { ok } from '../../kernel/result.ts'
import { systemCtx } from '../../platform/system-ctx.ts'
import { transact } from '../../platform/transaction.ts'
import type { OrderStatus } from '../contract.ts'

type Listener = (status: OrderStatus) => void

/** One look a second for all browsers of this process together, in one query. */
const lookMs = 1000

/** Tells browsers what the database says of their orders: also what another process, or another server, has done. */
export class OrderWatch {
  private readonly listeners = new Map<Id, Set<Listener>>()
  private timer: NodeJS.Timeout | null = null

  constructor(private readonly payload: Payload) {}

  get size(): number {
    return [...this.listeners.values()].reduce((sum, each) => sum + each.size, 0)
  }

  /** How many browsers wait for this order. */
  watchersOf(orderId: Id): number {
    return this.listeners.get(orderId)?.size ?? 0
  }

  /** @returns a function that ends the watching. */
  watch(orderId: Id, listener: Listener): () => void {
    const known = this.listeners.get(orderId) ?? new Set()
    known.add(listener)
    this.listeners.set(orderId, known)
    this.plan()
    return () => {
      known.delete(listener)
      if (known.size === 0) this.listeners.delete(orderId)
    }
  }

  private plan(): void {
    if (this.timer !== null || this.listeners.size === 0) return
    this.timer = setTimeout(() => void this.tick(), lookMs)
    // A browser that watches does not keep the process alive.
    this.timer.unref()
  }

  private async tick(): Promise<void> {
    await this.look().then(
      () => undefined,
      (error: unknown) => {
        this.payload.logger.warn({ err: error, msg: 'Watched orders could not be read' })
      },
    )
    this.timer = null
    this.plan()
  }

  private async look(): Promise<void> {
    const ids = [...this.listeners.keys()]
    const found = await transact(await systemCtx(this.payload), async ({ tx }) =>
      ok(await tx.list('orders', { where: { id: { in: ids } }, limit: ids.length })),
    )
    if (!found.ok) return
    for (const order of found.value) {
      for (const tell of this.listeners.get(order.id) ?? []) tell(order.status)
    }
  }
}

const watches = new WeakMap<Payload, OrderWatch>()

/** The one watch of this process. */
export const orderWatchOf = (payload: Payload): OrderWatch => {
  const known = watches.get(payload) ?? new OrderWatch(payload)
  watches.set(payload, known)
  return known
}
