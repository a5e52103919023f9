import type { Endpoint, PayloadRequest } from 'payload'
import { fail, ok, type Failure, type Result } from '../../kernel/result.ts'
import { actingAs } from '../../platform/acting-as.ts'
import type { Ctx } from '../../platform/context.ts'
import { apiRoot } from '../../platform/faces/rest.ts'
import { requestCtx } from '../../platform/request-ctx.ts'
import type { FileSnapshot } from '../../catalog/contract.ts'
import type { FileStore } from '../service/file-store.ts'
import { etagOf, openDownload, type OpenedDownload } from '../service/open-download.ts'
import { peekLink } from '../service/peek-link.ts'
import { deviceOf } from './device.ts'
import { fileHeaders } from './file-headers.ts'
import { accelerateFile, nginxEtag, redirectToFile } from './hand-over-file.ts'
import { logRefusal } from './log-refusal.ts'
import { openSource } from './open-source.ts'
import { refuse } from './refusal-page.ts'
import { streamFile } from './stream-file.ts'

export interface DeliverySettings {
  /** Asked once per request: the storage is known when the site runs. */
  storeOf: (ctx: Ctx) => FileStore
  delivery: 'accel' | 'redirect' | 'stream'
  accelLocation: string
  isDeviceKept: boolean
  libraryPath: string
}

const tokenOf = (req: PayloadRequest): string => {
  const token: unknown = req.routeParams?.token
  return typeof token === 'string' ? token : ''
}

type Found = 'away' | 'changed' | 'missing' | 'whole'

const lookFor = async (ctx: Ctx, store: FileStore, file: FileSnapshot, wanted: number): Promise<Found> => {
  try {
    const size = await store.sizeOf(file.storedName)
    if (size === null) return 'missing'
    return size === file.size && size === wanted ? 'whole' : 'changed'
  } catch (error) {
    ctx.payload.logger.error({ err: error, msg: 'The storage does not answer' })
    return 'away'
  }
}

const troubles = { changed: 'of another size in', missing: 'missing from' }

/** The file of the link, when it lies where it should and is as large as it was. Nothing is consumed yet. */
const findFile = async (ctx: Ctx, store: FileStore): Promise<Result<FileSnapshot>> => {
  const link = await peekLink(ctx, { token: tokenOf(ctx.req) })
  if (!link.ok) return link
  const { file, row } = link.value
  const found = await lookFor(ctx, store, file, row.size)
  if (found === 'whole') return ok(file)
  if (found !== 'away')
    ctx.payload.logger.error(`File ${String(file.fileId)} is ${troubles[found]} the storage`)
  return fail('FILE_UNAVAILABLE', { downloadId: String(row.id) })
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
  { delivery, accelLocation }: DeliverySettings,
  store: FileStore,
  file: FileSnapshot,
): Promise<Result<Response>> => {
  const opened = await openDownload(ctx, {
    token: tokenOf(ctx.req),
    range: ctx.req.headers.get('range'),
    ifRange: await ifRangeOf(ctx, delivery, file),
    delivery,
  })
  if (!opened.ok) return opened
  if (delivery === 'redirect') return ok(await redirectToFile(file, store))
  if (delivery === 'accel') return ok(accelerateFile(file, accelLocation))
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
    const store = settings.storeOf(ctx)
    const file = await findFile(ctx, store)
    if (!file.ok) return refuseAndLog(ctx, file)
    const answer = await deliver(ctx, settings, store, file.value)
    return answer.ok ? answer.value : refuseAndLog(ctx, answer)
  }
  const head: Endpoint['handler'] = async (req) => {
    const ctx = await requestCtx(req)
    const file = await findFile(ctx, settings.storeOf(ctx))
    return file.ok
      ? new Response(null, { headers: fileHeaders(file.value, file.value.size, null) })
      : refuse(ctx, file, settings.libraryPath)
  }
  return [
    { method: 'get', path, handler: get },
    { method: 'head', path, handler: head },
  ]
}
