import { fail, ok, type Result } from '../../kernel/result.ts'
import { may } from '../../platform/access.ts'
import type { Ctx } from '../../platform/context.ts'
import { operation } from '../../platform/operation.ts'
import type { AnyOperation } from '../../platform/operation.ts'
import { runOperation } from '../../platform/run-operation.ts'
import { StorageDown } from '../../platform/storage-down.ts'
import * as shapes from '../contract.ts'
import { beginUpload } from '../service/begin-upload.ts'
import { completeUpload } from '../service/complete-upload.ts'
import { endUpload } from '../service/end-upload.ts'
import { uploaderOf } from '../service/touch-upload.ts'
import { listParts, signPart } from '../service/upload-parts.ts'
import type { UploadStore } from '../service/upload-store.ts'

export interface UploadSettings {
  /** Null when files lie on disk: then there are no large uploads past us. */
  storeOf: (ctx: Pick<Ctx, 'payload'>) => UploadStore | null
  maxFileBytes: number
}

const staff = { as: 'staff', access: may('catalog.edit') } as const

/** Runs what needs the bucket: NOT_CONFIGURED without one, STORAGE_UNAVAILABLE while it does not answer. */
const withStore = async <T>(
  ctx: Ctx,
  { storeOf }: UploadSettings,
  run: (store: UploadStore) => Promise<Result<T>>,
): Promise<Result<T>> => {
  const store = storeOf(ctx)
  if (!store) return fail('NOT_CONFIGURED')
  try {
    return await run(store)
  } catch (error) {
    if (!(error instanceof StorageDown)) throw error
    ctx.payload.logger.error({ err: error, msg: 'An upload found the storage away' })
    return fail('STORAGE_UNAVAILABLE')
  }
}

const begin = (settings: UploadSettings) =>
  operation({
    ...shapes.beginUploadShape,
    ...staff,
    summary: 'Begin the upload of a large file straight to the bucket, or go on with one that broke off.',
    limits: (_, ctx) => [{ name: 'staff', key: uploaderOf(ctx), tries: 60, seconds: 60 }],
    rest: { method: 'post', path: '/uploads' },
    run: (ctx, input) =>
      withStore(ctx, settings, (store) =>
        beginUpload(ctx, input, { store, maxBytes: settings.maxFileBytes }),
      ),
  })

const sign = (settings: UploadSettings) =>
  operation({
    ...shapes.signPartShape,
    ...staff,
    summary: 'An address to which a browser may send one part, of this length, for a quarter of an hour.',
    rest: { method: 'post', path: '/uploads/:uploadId/parts/:part' },
    run: (ctx, input) => withStore(ctx, settings, (store) => signPart(ctx, input, store)),
  })

const list = (settings: UploadSettings) =>
  operation({
    ...shapes.listPartsShape,
    ...staff,
    summary: 'Which parts of an upload the bucket has whole.',
    rest: { method: 'post', path: '/uploads/:uploadId/parts' },
    run: (ctx, { uploadId }) => withStore(ctx, settings, (store) => listParts(ctx, uploadId, store)),
  })

const complete = (settings: UploadSettings) =>
  operation({
    ...shapes.completeUploadShape,
    ...staff,
    summary:
      'Make a file of all the parts. Its size, type and hash are measured, never taken from the client.',
    rest: { method: 'post', path: '/uploads/:uploadId/complete' },
    run: (ctx, { uploadId }) => withStore(ctx, settings, (store) => completeUpload(ctx, uploadId, store)),
  })

const abort = (settings: UploadSettings) =>
  operation({
    ...shapes.abortUploadShape,
    ...staff,
    summary: 'Give an upload up; the bucket lets go of its parts.',
    rest: { method: 'post', path: '/uploads/:uploadId/abort' },
    run: (ctx, { uploadId }) =>
      withStore(ctx, settings, async (store) => {
        const own = { startedBy: { equals: uploaderOf(ctx) } }
        const ended = await endUpload(ctx, uploadId, store, own)
        return ended.ok ? ok({ uploadId }) : ended
      }),
  })

/** Large files go from the browser to the bucket, past this site; these say where to and when it is whole. */
export const uploadOperations = (settings: UploadSettings): AnyOperation[] => [
  runOperation(begin(settings)),
  runOperation(sign(settings)),
  runOperation(list(settings)),
  runOperation(complete(settings)),
  runOperation(abort(settings)),
]
