import type { Config, Plugin } from 'payload'
import { joinRoom } from '../platform/join-room.ts'
import { envOf } from '../platform/registry.ts'
import { Audit } from '../audit/contract.ts'
import { Catalog } from '../catalog/contract.ts'
import { Licensing } from '../licensing/contract.ts'
import { diskStore } from './adapters/disk-store.ts'
import { downloadCompleted } from './contract.ts'
import { downloadEndpoints } from './edge/download-endpoint.ts'
import { downloadOperations } from './edge/download-operations.ts'
import { downloadsOptions, type DownloadsInput } from './options.ts'
import { downloadSegments, downloads as downloadsCollection } from './schema/downloads.ts'
import { sweepDownloads } from './service/sweep-downloads.ts'

/** One-time links, and the bytes behind them. */
export const downloads = (given: DownloadsInput = {}): Plugin => {
  const { deviceCookie: isDeviceKept, libraryPath, linkSeconds } = downloadsOptions.parse(given)
  return (config: Config): Config =>
    joinRoom(config, {
      name: 'downloads',
      collections: [downloadsCollection, downloadSegments],
      events: [downloadCompleted],
      operations: downloadOperations({ linkSeconds, isDeviceKept }),
      endpoints: downloadEndpoints({
        storeOf: ({ payload }) => diskStore(envOf(payload).storageDir),
        isDeviceKept,
        libraryPath,
      }),
      sweepers: [{ name: 'downloads.end-links', everySeconds: 30, run: sweepDownloads }],
      needs: [Catalog, Licensing, Audit],
    })
}
