import type { Ctx } from '../../platform/context.ts'
import type { Sweeper } from '../../platform/registry.ts'
import { subscriber } from '../../platform/outbox/subscriber.ts'
import { fileUploaded } from '../contract.ts'
import type { ExternalOrigin } from '../service/external-origin.ts'
import { measureExternal } from '../service/measure-external.ts'
import { measureFile } from '../service/measure-file.ts'
import { sweepUploads } from '../service/sweep-uploads.ts'
import type { UploadSettings } from './upload-operations.ts'

interface MeasureSettings extends UploadSettings {
  originOf: (ctx: Pick<Ctx, 'payload'>) => ExternalOrigin
}

/** The hash of a large file, and all that is to know of another server's: read once, whole, by the worker. */
export const measureFiles = ({ storeOf, originOf, maxFileBytes }: MeasureSettings) =>
  subscriber(
    'catalog.measure-file',
    fileUploaded,
    async (ctx, { fileId }) => {
      if (await measureExternal(ctx, fileId, { origin: originOf(ctx), maxFileBytes })) return
      const store = storeOf(ctx)
      if (!store) throw new Error('The bucket of this file is not configured any more.')
      await measureFile(ctx, fileId, store)
    },
    'files',
  )

export const endUploads = ({ storeOf }: UploadSettings): Sweeper => ({
  name: 'catalog.end-uploads',
  everySeconds: 600,
  run: async (payload) => {
    const store = storeOf({ payload })
    if (store) await sweepUploads(payload, store)
  },
})
