import type { Config, Payload, Plugin } from 'payload'
import { parseOptions } from '../kernel/parse-options.ts'
import { joinRoom } from '../platform/join-room.ts'
import { splitOptions } from '../platform/room-options.ts'
import type { RoomOptions } from '../platform/room.ts'
import { envOf, outsideOf, resolve } from '../platform/registry.ts'
import { Audit } from '../audit/contract.ts'
import { Catalog, type FileSnapshot } from '../catalog/contract.ts'
import { Licensing } from '../licensing/contract.ts'
import { bucketOf } from '../platform/adapters/bucket.ts'
import { readEnv, type Env } from '../platform/env.ts'
import { diskStore } from './adapters/disk-store.ts'
import { externalStore } from './adapters/external-store.ts'
import { s3Store } from './adapters/s3-store.ts'
import { downloadCompleted, Downloads, resetDecided } from './contract.ts'
import { defaultPolicy } from './domain/abuse-policy.ts'
import { abuseRules, type AbuseRule } from './domain/abuse-rules.ts'
import type { DownloadLimits } from './domain/download-limits.ts'
import { afterDownload } from './edge/after-download.ts'
import { checkFiles } from './edge/check-files.ts'
import { downloadEndpoints } from './edge/download-endpoint.ts'
import { downloadOperations } from './edge/download-operations.ts'
import { resetOperations } from './edge/reset-operations.ts'
import { readOptions, type DownloadsInput } from './options.ts'
import { downloadResets } from './schema/download-resets.ts'
import { downloadSegments, downloads as downloadsCollection } from './schema/downloads.ts'
import { fetchedBy } from './service/fetched-by.ts'
import type { FileStore } from './service/file-store.ts'
import { historyOf } from './service/history-of.ts'
import { downloadHooks, type DownloadHooks } from './service/site-hooks.ts'
import { loadReset } from './service/reset-snapshot.ts'
import { siteRules } from './service/site-rules.ts'
import { standingOf } from './service/standing-of.ts'
import { standingOfHolder } from './service/standing-of-holder.ts'
import { sweepDownloads } from './service/sweep-downloads.ts'

const storeOf = (env: Env): FileStore => {
  const bucket = bucketOf(env)
  return bucket ? s3Store(bucket) : diskStore(env.storageDir)
}

const storeOfFile = (payload: Payload, { external, size, sha256 }: FileSnapshot): FileStore => {
  if (!external) return storeOf(envOf(payload))
  const hosts = resolve(payload, Catalog).externalHosts
  return externalStore({ outside: outsideOf(payload), hosts }, { ...external.open(), size, sha256 })
}

export { limitsTimes } from './options.ts'
export type * from './domain/abuse-facts.ts'
export type { AbuseRule, Finding } from './domain/abuse-rules.ts'
export type * from './service/site-hooks.ts'

/** @throws when nobody could deliver like that: a shop must not find out at its first sale */
const assertDelivery = (delivery: string, env: Env): void => {
  if (delivery === 'redirect' && !env.bucket)
    throw new Error('Duka: delivery by redirect needs a bucket: set S3_BUCKET.')
  if (delivery === 'accel' && env.bucket)
    throw new Error('Duka: delivery by X-Accel-Redirect needs the files on disk: leave S3_BUCKET empty.')
}

export interface DownloadsConfig extends Omit<DownloadsInput, 'abuse'> {
  /** What looks like abuse; `rules` are the site's own, after the shop's. `false`: nobody looks. */
  abuse?: false | (Exclude<DownloadsInput['abuse'], false> & { rules?: AbuseRule[] })
  /** Code of the site's own on the way of a file: arrays of functions, under the name of when they run. @default none */
  hooks?: DownloadHooks
}

/** A site's rules are code, and stand beside the options as its hooks do. */
const splitRules = (abuse: DownloadsConfig['abuse']) => {
  if (!abuse) return { abuse, rules: [] }
  const { rules = [], ...numbers } = abuse
  return { abuse: numbers, rules: parseOptions('downloads.abuse.rules', siteRules, rules) }
}

const limitsOf = (
  { abuse, window }: Pick<ReturnType<typeof readOptions>, 'abuse' | 'window'>,
  rules: readonly AbuseRule[],
): DownloadLimits => {
  if (abuse === false) return { window, abuse }
  const { note, warn, grave } = abuse.policy
  const policy = {
    note: note ?? defaultPolicy.note,
    warn: warn ?? defaultPolicy.warn,
    grave: grave ?? defaultPolicy.grave,
  }
  return { window, abuse: { ...abuse, policy, rules: [...abuseRules, ...rules] } }
}

/** One-time links, and the bytes behind them. */
export const downloads = ({ hooks: code = {}, ...given }: DownloadsConfig & RoomOptions = {}): Plugin => {
  const { room, own } = splitOptions('downloads', given)
  const { abuse, rules } = splitRules(own.abuse)
  const options = readOptions({ ...own, ...(abuse === undefined ? {} : { abuse }) })
  const limits = limitsOf(options, rules)
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
      events: [downloadCompleted, resetDecided],
      operations: [
        ...downloadOperations({ linkSeconds, isDeviceKept, limits, beforeDownload }),
        ...resetOperations(limits.window),
      ],
      subscribers: afterDownload(hooks.afterDownload),
      endpoints: downloadEndpoints({
        storeOf: ({ payload }, file) => storeOfFile(payload, file),
        delivery,
        accelLocation,
        isDeviceKept,
        libraryPath,
      }),
      sweepers: [{ name: 'downloads.end-links', everySeconds: 30, run: sweepDownloads }],
      checks: [checkFiles((payload) => storeOf(envOf(payload)))],
      needs: [Catalog, Licensing, Audit],
      provides: [
        {
          port: Downloads,
          service: {
            historyOf,
            fetchedBy,
            standingOf: standingOf(limits.window),
            standingOfHolder: standingOfHolder(limits),
            resetOf: loadReset,
          },
        },
      ],
    })
  }
}
