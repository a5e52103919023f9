import type { Endpoint, PayloadRequest } from 'payload'
import { fail, type Result } from '../../kernel/result.ts'
import type { Ctx } from '../../platform/context.ts'
import { readBody } from '../../platform/faces/read-body.ts'
import { replyFailure, replyWith } from '../../platform/faces/reply.ts'
import { apiRoot } from '../../platform/faces/rest.ts'
import { failpoint } from '../../platform/failpoint.ts'
import { resolve } from '../../platform/registry.ts'
import { requestCtx } from '../../platform/request-ctx.ts'
import { noteRefusedCallback } from '../service/note-refused-callback.ts'
import { PaymentSetup } from '../service/payment-setup.ts'
import { receiveProviderEvent } from '../service/receive-provider-event.ts'

/** More than any provider sends about one payment. */
const maxBodyBytes = 64 * 1024

const receive = async (ctx: Ctx, req: PayloadRequest): Promise<Result<{ isNew: boolean }>> => {
  const name = String(req.routeParams?.provider)
  const provider = resolve(req.payload, PaymentSetup).providers.get(name)
  if (!provider) return fail('NOT_CONFIGURED')
  const rawBody = await readBody(req, maxBodyBytes)
  if (!rawBody.ok) return rawBody
  const event = await provider.verify(ctx, { rawBody: rawBody.value, headers: req.headers })
  if (!event.ok) return event
  failpoint(req.payload, 'inbox.before-insert')
  return receiveProviderEvent(ctx, { provider: name, event: event.value })
}

/**
 * Where providers call back (law 4): cap, signature, one row in the inbox, 200. Anything of ours that goes wrong is
 * a 5xx, so that the provider calls again.
 */
export const webhookEndpoint: Endpoint = {
  method: 'post',
  path: `${apiRoot}/webhooks/:provider`,
  handler: async (req) => {
    const ctx = await requestCtx(req)
    const received = await receive(ctx, req)
    if (!received.ok) {
      const name = String(req.routeParams?.provider)
      // A name that is no provider's comes from anybody, and is not worth a row.
      if (resolve(req.payload, PaymentSetup).providers.has(name)) {
        await noteRefusedCallback(ctx, name, received.code)
      }
      return replyFailure(ctx, received)
    }
    failpoint(req.payload, 'inbox.after-commit')
    return replyWith(ctx, received.value)
  },
}
