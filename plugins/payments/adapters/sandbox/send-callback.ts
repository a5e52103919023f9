import { failpoint } from '../../../platform/failpoint.ts'
import { apiRoot } from '../../../platform/faces/rest.ts'
import { subscriber } from '../../../platform/outbox/subscriber.ts'
import { envOf, keyringOf } from '../../../platform/registry.ts'
import { callbackDue } from './callback-due.ts'
import { sandboxName } from './sandbox-name.ts'
import { signatureHeader, signCallback } from './signature.ts'

const timeoutMs = 10_000

/** Posts one signed callback to the shop's own webhook, over HTTP. Whatever is not a 2xx is tried again. */
export const sendCallback = subscriber(
  'payments.sandbox-callback',
  callbackDue,
  async (ctx, due) => {
    const { payload } = ctx
    const rawBody = JSON.stringify(due)
    failpoint(payload, 'sandbox.before-callback')
    const url = `${envOf(payload).internalUrl}${payload.config.routes.api}${apiRoot}/webhooks/${sandboxName}`
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        [signatureHeader]: signCallback(keyringOf(payload), rawBody, ctx.clock.now()),
      },
      body: rawBody,
      signal: AbortSignal.timeout(timeoutMs),
    })
    failpoint(payload, 'sandbox.after-callback')
    if (!response.ok) throw new Error(`The shop answered ${String(response.status)} to a sandbox callback.`)
  },
  'provider',
)
