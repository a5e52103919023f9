import type { z } from 'zod'
import type { Id } from '../../kernel/id.ts'
import { fail, ok, type Result } from '../../kernel/result.ts'
import type { Ctx, TxCtx } from '../../platform/context.ts'
import { resolve } from '../../platform/registry.ts'
import { transact } from '../../platform/transaction.ts'
import { Customers } from '../../customers/contract.ts'
import { Downloads } from '../../downloads/contract.ts'
import { Licensing } from '../../licensing/contract.ts'
import { itemShape } from '../contract.ts'
import { maySeeKeys } from '../domain/may-see-order.ts'
import { isNewTo } from '../domain/release-news.ts'
import { describeFile, describeLicenses } from './describe-licenses.ts'
import { openItems } from './open-items.ts'
import { seeLicense, type SeenLicense } from './seen-license.ts'
import { seenReleases, type SeenReleases } from './seen-releases.ts'

type Shown = z.output<(typeof itemShape)['output']>

/** As many as a person reads; the rest is the shop's to keep. */
const historyLength = 50

const historyShape = itemShape.output.shape.history

const windowShape = itemShape.output.shape.window

/** Only where something can be downloaded at all. */
const readWindow = async (ctx: TxCtx, licenseId: Id, isOpen: boolean) => {
  const standing = isOpen ? await resolve(ctx.payload, Downloads).standingOf(ctx, licenseId) : null
  const files = standing?.files.map(({ fileId, releaseId, ...counted }) => ({
    ...counted,
    releaseId: String(releaseId),
    fileId: String(fileId),
  }))
  return windowShape.parse(standing && { ...standing, files })
}

const describeReleases = (releases: SeenReleases | undefined, isOpen: boolean): Shown['releases'] =>
  (releases?.given ?? []).map((release) => ({
    releaseId: String(release.releaseId),
    version: release.version,
    channel: release.channel,
    publishedAt: release.publishedAt,
    changelog: release.changelog,
    files: isOpen ? (releases?.filesOf(release) ?? []).map(describeFile) : [],
    isNew: isNewTo(releases?.lastVersion ?? null, release.version),
  }))

const endOf = ({ license }: SeenLicense, releases: SeenReleases | undefined): Shown['updatesEnded'] =>
  releases?.missed && license.updatesUntil
    ? { version: releases.missed.version, until: license.updatesUntil }
    : null

/** Who is known by a number and a day only switches nothing, and who has no address gets no mail. */
const mailsOf = async (ctx: TxCtx, { license, customerId, seat }: SeenLicense): Promise<boolean | null> => {
  if (!seat && !maySeeKeys(ctx.actor.buyer?.scopes ?? [], license)) return null
  const reader = await resolve(ctx.payload, Customers).load(ctx, customerId)
  return reader?.email ? (seat ?? license).releaseMails : null
}

const readItem = async (ctx: TxCtx, licenseId: string) => {
  const license = await resolve(ctx.payload, Licensing).load(ctx, licenseId)
  const seen = license && (await seeLicense(ctx, license))
  if (!seen) return fail('NOT_FOUND')
  const known = await seenReleases(ctx, [seen], true)
  const [item] = await describeLicenses(ctx, [seen], known)
  const of = { licenseId: seen.license.licenseId, customerId: seen.customerId }
  const history = await resolve(ctx.payload, Downloads).historyOf(ctx, of, historyLength)
  if (!item) return fail('NOT_FOUND')
  const releases = known.get(seen)
  const isOpen = item.status === 'active'
  const shown = describeReleases(releases, isOpen)
  const hasFiles = shown.some(({ files }) => files.length > 0)
  return ok({
    item,
    releases: shown,
    lastVersion: releases?.lastVersion ?? null,
    updatesEnded: endOf(seen, releases),
    releaseMails: await mailsOf(ctx, seen),
    window: await readWindow(ctx, seen.license.licenseId, hasFiles),
    history: historyShape.parse(history),
  })
}

/** One license as the page of its owner, or of who has a seat, shows it. Somebody else's, and one that never was, are both NOT_FOUND. */
export const showItem = async (ctx: Ctx, licenseId: string): Promise<Result<Shown>> => {
  const read = await transact(ctx, (inside) => readItem(inside, licenseId))
  if (!read.ok) return read
  const [item] = openItems(ctx, [read.value.item])
  return item ? ok({ ...read.value, item }) : fail('NOT_FOUND')
}
