import type { Endpoint, PayloadRequest } from 'payload'
import { fail, ok, type Failure, type Result } from '../../kernel/result.ts'
import { actingAs } from '../../platform/acting-as.ts'
import type { Ctx } from '../../platform/context.ts'
import { apiRoot } from '../../platform/faces/rest.ts'
import { requestCtx } from '../../platform/request-ctx.ts'
import type { FileSnapshot } from '../../catalog/contract.ts'
import type { FileStore } from '../service/file-store.ts'
import { etagOf, openDownload, type OpenedDownload } from '../service/open-download.ts'
import { deviceOf } from './device.ts'
import { fileHeaders } from './file-headers.ts'
import { findFile, type StoreOf } from './find-file.ts'
import { accelerateFile, nginxEtag, redirectToFile } from './hand-over-file.ts'
import { logRefusal } from './log-refusal.ts'
import { openSource } from './open-source.ts'
import { refuse } from './refusal-page.ts'
import { streamFile } from './stream-file.ts'

export interface DeliverySettings {
  storeOf: StoreOf
  delivery: 'accel' | 'redirect' | 'stream'
  accelLocation: string
  isDeviceKept: boolean
  libraryPath: string
}

const tokenOf = (req: PayloadRequest): string => {
  const token: unknown = req.routeParams?.token
  return typeof token === 'string' ? token : ''
}

const sendFile = async (ctx: Ctx, store: FileStore, opened: OpenedDownload): Promise<Result<Response>> => {
  const { file, span, isPart } = opened
  const source = await openSource(ctx, store, opened)
  if (!source) return fail('FILE_UNAVAILABLE', { downloadId: String(opened.downloadId) })
  const { body, deliveryId } = streamFile(ctx, opened, source)
  const headers = fileHeaders(file, span.end - span.start, deliveryId)
  if (isPart) {
    headers.set('Content-Range', `bytes ${String(span.start)}-${String(span.end - 1)}/${String(file.size)}`)
  }
  return ok(new Response(body, { status: isPart ? 206 : 200, headers }))
}

/** What is licensed is a buyer's download, also in a browser that holds a session of staff beside it. */
const actingForLink = (ctx: Ctx, { licenseId }: OpenedDownload): Ctx => ({
  ...ctx,
  actor: actingAs(ctx.actor, licenseId === null ? 'staff' : 'buyer'),
})

/**
 * The `If-Range` of a request, as this site names the content. The nginx in front knows the content by a name of its
 * own only, and sends the whole file for any other, also for ours, which HEAD tells: so for it ours is unknown.
 */
const ifRangeOf = async (
  ctx: Ctx,
  delivery: DeliverySettings['delivery'],
  file: FileSnapshot,
): Promise<string | null> => {
  const given = ctx.req.headers.get('if-range')
  if (delivery !== 'accel' || given === null) return given
  return given === (await nginxEtag(ctx, file)) ? etagOf(file) : 'unknown'
}

/** Opens the file for this request and answers with it, by whoever sends its bytes. */
const deliver = async (
  ctx: Ctx,
  settings: DeliverySettings,
  file: FileSnapshot,
): Promise<Result<Response>> => {
  const store = settings.storeOf(ctx, file)
  // Whoever else sent the bytes of another server would show its address.
  const delivery = file.external ? 'stream' : settings.delivery
  const opened = await openDownload(ctx, {
    token: tokenOf(ctx.req),
    range: ctx.req.headers.get('range'),
    ifRange: await ifRangeOf(ctx, delivery, file),
    delivery,
  })
  if (!opened.ok) return opened
  if (delivery === 'redirect') return ok(await redirectToFile(file, store))
  if (delivery === 'accel') return ok(accelerateFile(file, settings.accelLocation))
  return sendFile(actingForLink(ctx, opened.value), store, opened.value)
}

const path = `${apiRoot}/downloads/:token/:name`

/** The bytes behind a one-time link: GET for browsers and download managers, HEAD for those who look first. */
export const downloadEndpoints = (settings: DeliverySettings): Endpoint[] => {
  const refuseAndLog = async (ctx: Ctx, failure: Failure): Promise<Response> => {
    const downloadId = failure.details?.downloadId
    const logged = await logRefusal(ctx, {
      code: failure.code,
      downloadId: typeof downloadId === 'string' ? downloadId : undefined,
      device: settings.isDeviceKept ? deviceOf(ctx) : null,
    })
    return refuse(ctx, logged.ok ? failure : logged, settings.libraryPath)
  }
  const get: Endpoint['handler'] = async (req) => {
    const ctx = await requestCtx(req)
    const file = await findFile(ctx, settings.storeOf, tokenOf(req))
    if (!file.ok) return refuseAndLog(ctx, file)
    const answer = await deliver(ctx, settings, file.value)
    return answer.ok ? answer.value : refuseAndLog(ctx, answer)
  }
  const head: Endpoint['handler'] = async (req) => {
    const ctx = await requestCtx(req)
    const file = await findFile(ctx, settings.storeOf, tokenOf(req))
    return file.ok
      ? new Response(null, { headers: fileHeaders(file.value, file.value.size, null) })
      : refuse(ctx, file, settings.libraryPath)
  }
  return [
    { method: 'get', path, handler: get },
    { method: 'head', path, handler: head },
  ]
}
