import type { Sweeper } from '../../platform/registry.ts'
import { subscriber } from '../../platform/outbox/subscriber.ts'
import { fileUploaded } from '../contract.ts'
import { measureFile } from '../service/measure-file.ts'
import { sweepUploads } from '../service/sweep-uploads.ts'
import type { UploadSettings } from './upload-operations.ts'

/** The hash of a large file: read once, whole, by the worker. */
export const measureUploads = ({ storeOf }: UploadSettings) =>
  subscriber(
    'catalog.measure-file',
    fileUploaded,
    async (ctx, { fileId }) => {
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
