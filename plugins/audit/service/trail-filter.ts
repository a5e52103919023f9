import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import type { TrailFilter } from '../contract.ts'
import { actionsOf } from '../domain/action-facts.ts'
import { findActors } from './find-actors.ts'

const word = z.string().regex(/^[a-z][a-z0-9.-]{0,62}$/)

/** See `TrailFilter`. */
export const trailFilter = z.strictObject({
  who: z.string().trim().min(1).max(254).optional(),
  what: word.optional(),
  on: word.optional(),
  onId: z
    .string()
    .regex(/^[\w-]{1,64}$/)
    .optional(),
  outcome: z.enum(['done', 'refused']).optional(),
  from: z.iso.datetime().optional(),
  until: z.iso.datetime().optional(),
})

export interface Sought {
  where: Where[]
  /** By whom, in the trail's own words; null when anybody is sought. None when nobody is called so. */
  actors: string[] | null
  /** More people are called so than these: nothing of the others is found. */
  hasMoreActors: boolean
  /** Nothing can meet it: nobody is called so, or nothing. */
  isVain: boolean
}

const anyOf = (field: string, values: string[] | null): Where[] => {
  if (values === null) return []
  const [only = ''] = values
  return [{ [field]: values.length > 1 ? { in: values } : { equals: only } }]
}

const when = (field: string, operator: string, value: string | undefined): Where[] =>
  value === undefined ? [] : [{ [field]: { [operator]: value } }]

/** Says nothing new of a user of the panel, and lets the database take the index of those alone. */
export const byStaff: Where = { actorKind: { equals: 'staff' } }

/** The words of people as conditions. */
export const seek = async (req: PayloadRequest, filter: TrailFilter): Promise<Sought> => {
  const found = filter.who === undefined ? null : await findActors(req, filter.who)
  const actors = found?.actors ?? null
  const actions = filter.what === undefined ? null : actionsOf(filter.what)
  return {
    actors,
    hasMoreActors: found?.hasMore ?? false,
    isVain: actors?.length === 0 || actions?.length === 0,
    where: [
      ...anyOf('actorId', actors),
      ...(actors?.every((actor) => !actor.startsWith('session:')) ? [byStaff] : []),
      ...anyOf('action', actions),
      ...when('resourceType', 'equals', filter.on),
      ...when('resourceId', 'equals', filter.onId),
      ...when('outcome', 'equals', filter.outcome),
      ...when('at', 'greater_than_equal', filter.from),
      ...when('at', 'less_than_equal', filter.until),
    ],
  }
}

/** What of an address is a filter; what is not readable is left out, so that an old bookmark still opens. */
export const filterOf = (address: Record<string, unknown>): TrailFilter => {
  const known = Object.fromEntries(
    Object.entries(trailFilter.shape).flatMap(([name, shape]) => {
      const read = shape.safeParse(address[name])
      return read.success && read.data !== undefined ? [[name, read.data]] : []
    }),
  )
  return trailFilter.parse(known)
}

/** What an address may say of it. */
export const filterNames = Object.keys(trailFilter.shape)
