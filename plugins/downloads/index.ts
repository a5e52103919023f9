import type { Config, Plugin } from 'payload'
import { parseOptions } from '../kernel/parse-options.ts'
import { joinRoom } from '../platform/join-room.ts'
import { splitOptions } from '../platform/room-options.ts'
import type { RoomOptions } from '../platform/room.ts'
import { envOf } from '../platform/registry.ts'
import { Audit } from '../audit/contract.ts'
import { Catalog } from '../catalog/contract.ts'
import { Licensing } from '../licensing/contract.ts'
import { bucketOf } from '../platform/adapters/bucket.ts'
import { readEnv, type Env } from '../platform/env.ts'
import { diskStore } from './adapters/disk-store.ts'
import { s3Store } from './adapters/s3-store.ts'
import { downloadCompleted, Downloads } from './contract.ts'
import { afterDownload } from './edge/after-download.ts'
import { checkFiles } from './edge/check-files.ts'
import { downloadEndpoints } from './edge/download-endpoint.ts'
import { downloadOperations } from './edge/download-operations.ts'
import { readOptions, type DownloadsInput } from './options.ts'
import { downloadResets } from './schema/download-resets.ts'
import { downloadSegments, downloads as downloadsCollection } from './schema/downloads.ts'
import type { FileStore } from './service/file-store.ts'
import { historyOf } from './service/history-of.ts'
import { downloadHooks, type DownloadHooks } from './service/site-hooks.ts'
import { sweepDownloads } from './service/sweep-downloads.ts'

const storeOf = (env: Env): FileStore => {
  const bucket = bucketOf(env)
  return bucket ? s3Store(bucket) : diskStore(env.storageDir)
}

export type * from './service/site-hooks.ts'

/** @throws when nobody could deliver like that: a shop must not find out at its first sale */
const assertDelivery = (delivery: string, env: Env): void => {
  if (delivery === 'redirect' && !env.bucket)
    throw new Error('Duka: delivery by redirect needs a bucket: set S3_BUCKET.')
  if (delivery === 'accel' && env.bucket)
    throw new Error('Duka: delivery by X-Accel-Redirect needs the files on disk: leave S3_BUCKET empty.')
}

export interface DownloadsConfig extends DownloadsInput {
  /** Code of the site's own on the way of a file: arrays of functions, under the name of when they run. @default none */
  hooks?: DownloadHooks
}

/** One-time links, and the bytes behind them. */
export const downloads = ({ hooks: code = {}, ...given }: DownloadsConfig & RoomOptions = {}): Plugin => {
  const { room, own } = splitOptions('downloads', given)
  const options = readOptions(own)
  const hooks = parseOptions('downloads.hooks', downloadHooks, code)
  const beforeDownload = {
    name: 'beforeDownload',
    hooks: hooks.beforeDownload,
    seconds: options.hookSeconds,
  }
  const { accelLocation, delivery, deviceCookie: isDeviceKept, libraryPath, linkSeconds } = options
  return (config: Config): Config => {
    assertDelivery(delivery, readEnv())
    return joinRoom(config, {
      name: 'downloads',
      options: room,
      collections: [downloadsCollection, downloadSegments, downloadResets],
      events: [downloadCompleted],
      operations: downloadOperations({ linkSeconds, isDeviceKept, beforeDownload }),
      subscribers: afterDownload(hooks.afterDownload),
      endpoints: downloadEndpoints({
        storeOf: ({ payload }) => storeOf(envOf(payload)),
        delivery,
        accelLocation,
        isDeviceKept,
        libraryPath,
      }),
      sweepers: [{ name: 'downloads.end-links', everySeconds: 30, run: sweepDownloads }],
      checks: [checkFiles((payload) => storeOf(envOf(payload)))],
      needs: [Catalog, Licensing, Audit],
      provides: [{ port: Downloads, service: { historyOf } }],
    })
  }
}
