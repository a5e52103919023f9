import { daysAfter } from '../../kernel/clock.ts'
import type { Code } from '../../kernel/codes.ts'
import { maybeIdOf, sameId, type Id } from '../../kernel/id.ts'
import type { TxCtx } from '../../platform/context.ts'
import type { LicenseSnapshot } from '../../licensing/contract.ts'
import type { Attempt } from '../domain/abuse-facts.ts'
import { decideAbuse, type AbuseDecision } from '../domain/abuse-policy.ts'
import { assessAbuse } from '../domain/abuse-rules.ts'
import type { DownloadLimits } from '../domain/download-limits.ts'
import { clientFacts } from './client-facts.ts'
import type { Row } from './download-rows.ts'

/** How far back rules may look. */
const rememberedDays = 30

/** More than any rule of the shop's own counts; a release of very many files has more attempts. */
const leastRows = 1000

/**
 * Refusals that are no attempts of their own: another use of a link (its attempt is the link), what went wrong on the shop's
 * side, and a pause, which would never end for who asks whether it has.
 */
const noAttempts: Code[] = [
  'LINK_EXPIRED',
  'LINK_USED',
  'FILE_UNAVAILABLE',
  'SITE_HOOK_FAILED',
  'CONFLICT',
  'DOWNLOADS_PAUSED',
]

const kindOf = (row: Pick<Row, 'browser' | 'deviceClass' | 'os'>): string =>
  [row.browser, row.os, row.deviceClass].map((each) => each ?? '?').join(' ')

const attemptOf = (row: Row): Attempt => ({
  at: new Date(row.createdAt),
  isGranted: row.status !== 'refused',
  device: row.deviceHash ?? null,
  address: row.ipHash ?? null,
  kind: kindOf(row),
})

export interface WhoAsks {
  license: LicenseSnapshot
  holderId: Id
  /** Null where nothing is published that the license gives. */
  releaseId: Id | null
  /** Files of that release. */
  files: number
  /** What the device's cookie says, null without one; left out by who looks for somebody else, and downloads nothing. */
  device?: string | null
}

/** Who fetches older releases, too, needs attempts for each of their files. */
const otherFiles = (rows: Row[], { releaseId }: WhoAsks, now: Date): number => {
  const since = daysAfter(now, -1)
  const files = rows
    .filter(({ createdAt, release }) => release && !sameId(release, releaseId) && new Date(createdAt) > since)
    .map(({ file, release }) => `${String(maybeIdOf(release))}:${String(maybeIdOf(file))}`)
  return new Set(files).size
}

const attemptsOf = async (ctx: TxCtx, who: WhoAsks, most: number) => {
  const { license, holderId, device } = who
  const now = ctx.clock.now()
  const start = daysAfter(now, -rememberedDays).toISOString()
  const since = license.forgivenAt !== null && license.forgivenAt > start ? license.forgivenAt : start
  const rows = await ctx.tx.list('downloads', {
    where: {
      and: [
        { license: { equals: license.licenseId } },
        { customer: { equals: holderId } },
        { createdAt: { greater_than: since } },
        { or: [{ status: { not_equals: 'refused' } }, { code: { not_in: noAttempts } }] },
      ],
    },
    sort: '-id',
    limit: Math.max(leastRows, most),
  })
  const before = rows.map(attemptOf)
  const files = who.files + otherFiles(rows, who, now)
  // What would be said if they asked now, by a device and from an address of which nothing is known.
  if (device === undefined) {
    const asked = { at: now, isGranted: true, device: null, address: null, kind: before[0]?.kind ?? '?' }
    return { attempts: [asked, ...before], files }
  }
  const { ipHash, deviceHash, browser, os, deviceClass } = clientFacts(ctx, device)
  const kind = kindOf({ browser: browser ?? null, os: os ?? null, deviceClass: deviceClass ?? null })
  const current = {
    at: now,
    isGranted: true,
    device: deviceHash ?? null,
    address: ipHash ?? null,
    kind,
  }
  return { attempts: [current, ...before], files }
}

/** What the rules say of this attempt and of those before it, by this holder of this license. */
export const findAbuse = async (
  ctx: TxCtx,
  who: WhoAsks,
  abuse: DownloadLimits['abuse'],
): Promise<AbuseDecision | null> => {
  if (abuse === false) return null
  const { attempts, devices, addresses, policy, rules } = abuse
  const { type, seats } = who.license
  const facts = {
    ...(await attemptsOf(ctx, who, attempts * who.files + 1)),
    now: ctx.clock.now(),
    license: { type, seats },
    limits: { attempts, devices, addresses },
  }
  const findings = assessAbuse(rules, facts, (rule, error) => {
    ctx.payload.logger.error({ err: error, msg: `A rule about abuse failed: ${rule}` })
  })
  return findings.length === 0 ? null : decideAbuse(findings, policy)
}
