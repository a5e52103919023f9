import type { PayloadRequest } from 'payload'
import type { Locale } from '../../kernel/locale.ts'
import type { Doc } from '../../platform/tx.ts'
import type { TrailFilter, TrailPage, TrailRow } from '../contract.ts'
import { listEntries, type Place } from './list-entries.ts'
import { actorThing, nameThings, type Names } from './name-things.ts'
import { resourceOf, shownEntry, thingsOf } from './shown-entry.ts'
import { seek, type Sought } from './trail-filter.ts'

const pageSize = 50

const cursorShape = /^(\d{4}-\d\d-\d\dT[\d:.]{8,12}Z)_([\w-]{1,64})$/

/** @returns null for what is no cursor of ours */
export const placeOf = (cursor: unknown): Place | null => {
  const [, at, id] = typeof cursor === 'string' ? (cursorShape.exec(cursor) ?? []) : []
  if (at === undefined || id === undefined || Number.isNaN(Date.parse(at))) return null
  return { at, id: /^\d{1,15}$/.test(id) ? Number(id) : id }
}

const cursorOf = (entry: Doc<'audit-events'> | undefined): string | null =>
  entry ? `${entry.at}_${String(entry.id)}` : null

const detailsOf = ({ details }: Doc<'audit-events'>): [string, string][] =>
  typeof details === 'object' && details !== null && !Array.isArray(details)
    ? Object.entries(details).map(([name, value]) => [
        name,
        typeof value === 'string' ? value : JSON.stringify(value),
      ])
    : []

const rowOf = (entry: Doc<'audit-events'>, names: Names, locale: Locale): TrailRow => {
  const resource = resourceOf(entry)
  return {
    ...shownEntry(entry, names, locale),
    id: String(entry.id),
    resource: resource && { ...resource, name: names.nameOf(resource) },
    client: { ipHash: entry.ipHash ?? null, browser: entry.browser ?? null, os: entry.os ?? null },
    details: detailsOf(entry),
  }
}

interface Asked {
  filter: TrailFilter
  before: Place | null
  after: Place | null
  locale: Locale
}

interface Shown {
  entries: Doc<'audit-events'>[]
  hasOlder: boolean
  hasNewer: boolean
}

/** One more than are shown tells whether there are others; nothing is counted. */
const pageOf = async (req: PayloadRequest, where: Sought['where'], asked: Asked): Promise<Shown> => {
  const limit = pageSize + 1
  if (asked.after) {
    const newer = await listEntries(req, { where, from: asked.after, direction: 'newer', limit })
    // The top of the list: whoever comes back to it sees it whole, with what was written since.
    if (newer.length > pageSize) return { entries: newer.slice(1), hasOlder: true, hasNewer: true }
  }
  const from = asked.after ? null : asked.before
  const older = await listEntries(req, { where, from, direction: 'older', limit })
  return {
    entries: older.slice(0, pageSize),
    hasOlder: older.length > pageSize,
    hasNewer: from !== null,
  }
}

/** A page of the trail for people: what they look for, in their words. */
export const readTrail = async (req: PayloadRequest, asked: Asked): Promise<TrailPage> => {
  const { actors, hasMoreActors, isVain, where } = await seek(req, asked.filter)
  const { entries, hasNewer, hasOlder } = isVain
    ? { entries: [], hasNewer: false, hasOlder: false }
    : await pageOf(req, where, asked)
  const sought = (actors ?? []).map(actorThing).filter((thing) => thing !== null)
  const names = await nameThings(req, [...thingsOf(entries), ...sought], asked.locale)
  return {
    rows: entries.map((entry) => rowOf(entry, names, asked.locale)),
    people: actors?.map((actor) => names.titleOf(actorThing(actor) ?? { type: '', id: '' }) ?? actor) ?? null,
    hasMorePeople: hasMoreActors,
    older: hasOlder ? cursorOf(entries.at(-1)) : null,
    newer: hasNewer ? cursorOf(entries[0]) : null,
  }
}
