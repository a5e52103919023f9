import type { Where } from 'payload'
import type { Id } from '../../kernel/id.ts'
import type { TxCtx } from '../../platform/context.ts'
import { keyringOf } from '../../platform/registry.ts'
import { abuseReason, type LicenseSnapshot, type LicensingService } from '../contract.ts'
import { accessReasons, accessVerdict } from '../domain/access-verdict.ts'
import { entitledReleases } from '../domain/entitled-releases.ts'
import { countDownload } from './count-download.ts'
import { flagByRule } from './flag-license.ts'
import { holdingsOf } from './holdings-of.ts'
import { licenseSnapshot } from './license-snapshot.ts'
import { newestLicenses, pageOf, sealedKeys } from './list-licenses.ts'
import { moveLicense } from './move-license.ts'
import { readersOf } from './release-readers.ts'
import { seat, seatOf, seatsOf } from './seat-of.ts'

/** What neighbors may ask of this room. */
export const licensingService = (keyPrefix: string): LicensingService => {
  const load = async ({ tx }: TxCtx, licenseId: Id): Promise<LicenseSnapshot | null> => {
    const doc = await tx.load('licenses', licenseId)
    return doc ? licenseSnapshot(doc, keyPrefix) : null
  }
  const list = async ({ tx }: TxCtx, where: Where): Promise<LicenseSnapshot[]> => {
    const docs = await newestLicenses(tx, where)
    return docs.map((doc) => licenseSnapshot(doc, keyPrefix))
  }
  return {
    load,
    verdictOf: (ctx, facts) => accessVerdict(facts, ctx.clock.now()),
    reasonsOf: (ctx, facts) => accessReasons(facts, ctx.clock.now()),
    ofOrder: (ctx, orderId) => list(ctx, { order: { equals: orderId } }),
    ofCustomer: (ctx, customerId) => list(ctx, { customer: { equals: customerId } }),
    pageOf: pageOf(keyPrefix),
    sealedKeys,
    openKey: ({ payload }, sealedKey) => keyringOf(payload).decrypt('license-key', sealedKey),
    judge: async (ctx, licenseId) => accessVerdict({ license: await load(ctx, licenseId) }, ctx.clock.now()),
    verdictOn: (ctx, license) => accessVerdict({ license }, ctx.clock.now()),
    lockAndJudge: async (ctx, licenseId) => {
      // The lock answers with the row as it is under it: whoever moved the license before has committed.
      const doc = await ctx.tx.lock('licenses', licenseId)
      const license = doc && licenseSnapshot(doc, keyPrefix)
      return { license, verdict: accessVerdict({ license }, ctx.clock.now()) }
    },
    seat,
    seatOf,
    seatsOf,
    holdingsOf: holdingsOf(keyPrefix),
    countDownload,
    entitledOf: entitledReleases,
    readersOf,
    flag: flagByRule,
    suspend: async (ctx, report) => {
      const { licenseId, rule } = report
      const reason = `${abuseReason}${rule}`
      const moved = await moveLicense(ctx, { licenseId, to: 'suspended', reason, abuse: report })
      return moved.ok
    },
  }
}
