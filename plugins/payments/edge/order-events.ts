import type { Endpoint, PayloadRequest } from 'payload'
import { fail } from '../../kernel/result.ts'
import type { Ctx } from '../../platform/context.ts'
import { replyFailure } from '../../platform/faces/reply.ts'
import { apiRoot } from '../../platform/faces/rest.ts'
import { resolve } from '../../platform/registry.ts'
import { requestCtx } from '../../platform/request-ctx.ts'
import { orderShape, type OrderStatus } from '../contract.ts'
import { orderForBuyer, type VisibleOrder } from '../service/order-for-buyer.ts'
import { PaymentSetup } from '../service/payment-setup.ts'
import { recheckOrder } from '../service/recheck-order.ts'
import { orderWatchOf } from './order-watch.ts'

const heartbeatMs = 15_000
const longestMs = 5 * 60_000
/** How soon a browser comes back after a stream ended. */
const retryMs = 2000

const headers = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-store, no-transform',
  // A buffering proxy would keep the news until the stream ends.
  'X-Accel-Buffering': 'no',
}

/** The status is the event's id: a browser that comes back says what it has seen, and hears only what is new. */
const statusEvent = (status: OrderStatus): string =>
  `id: ${status}\nevent: status\ndata: ${JSON.stringify({ status })}\n\n`

const stream = (ctx: Ctx, order: VisibleOrder, seen: string | null): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder()
  const endings: (() => void)[] = []
  let last = seen
  const end = () => {
    for (const each of endings.splice(0)) each()
  }
  return new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (text: string) => controller.enqueue(encoder.encode(text))
      const close = () => {
        end()
        controller.close()
      }
      const tell = (status: OrderStatus) => {
        if (endings.length === 0) return
        if (status !== last) send(statusEvent(status))
        last = status
        if (status !== 'pending') close()
      }
      const heartbeat = setInterval(() => {
        send(': still here\n\n')
        ask(ctx, order)
      }, heartbeatMs)
      const timeout = setTimeout(close, longestMs)
      const leave = () => {
        if (endings.length > 0) close()
      }
      const signal = ctx.req.signal
      signal?.addEventListener('abort', leave)
      endings.push(
        () => clearInterval(heartbeat),
        () => clearTimeout(timeout),
        () => signal?.removeEventListener('abort', leave),
        orderWatchOf(ctx.payload).watch(order.orderId, tell),
      )
      send(`retry: ${String(retryMs)}\n\n`)
      tell(order.status)
    },
    cancel: end,
  })
}

/** Somebody waits before the screen: the provider is asked also where no worker runs. At most every 20 s. */
const ask = (ctx: Ctx, order: VisibleOrder): void => {
  recheckOrder(ctx, order.orderId).catch((error: unknown) => {
    ctx.payload.logger.warn({ err: error, msg: `Order ${order.number} could not be asked about` })
  })
}

const lastSeen = (req: PayloadRequest): string | null => req.headers.get('last-event-id')

/** Streams of one order at a time: some tabs of one buyer, but not the room of everybody. Others poll. */
const maxWatchers = 6

/** Server-Sent Events of one order: `status`, until it is decided. A byte stream, so no operation. */
export const orderEventsEndpoint: Endpoint = {
  method: 'get',
  path: `${apiRoot}/orders/:number/events`,
  handler: async (req) => {
    const ctx = await requestCtx(req)
    const asked = orderShape.input.safeParse(req.routeParams)
    const order = asked.success ? await orderForBuyer(ctx, asked.data.number) : fail('NOT_FOUND')
    if (!order.ok) return replyFailure(ctx, order)
    const seen = lastSeen(req)
    // Nothing is to come: 204 tells a browser not to ask again.
    if (order.value.status !== 'pending' && seen === order.value.status)
      return new Response(null, { status: 204 })
    const watch = orderWatchOf(req.payload)
    const isFull = watch.size >= resolve(req.payload, PaymentSetup).maxStreams
    if (isFull || watch.watchersOf(order.value.orderId) >= maxWatchers) {
      return replyFailure(ctx, fail('TOO_MANY_REQUESTS', { retryAfterSeconds: 5 }))
    }
    return new Response(stream(ctx, order.value, seen), { headers })
  },
}
