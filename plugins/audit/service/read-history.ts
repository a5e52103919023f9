import type { Where } from 'payload'
import type { z } from 'zod'
import { ok, type Result } from '../../kernel/result.ts'
import type { Ctx } from '../../platform/context.ts'
import { transact } from '../../platform/transaction.ts'
import type { Doc } from '../../platform/tx.ts'
import type { historyShape, HistoryLine } from '../contract.ts'
import { codeOf } from './entries-about.ts'
import { actorThing, nameThings, type Names } from './name-things.ts'
import { resourceOf, shownEntry, thingsOf } from './shown-entry.ts'
import { byStaff } from './trail-filter.ts'

/** As many as somebody looks at beside a thing; the viewer has the rest. */
const shownLines = 20

type Entry = Doc<'audit-events'>

const about = (type: string, id: string): Where => ({
  and: [{ resourceType: { equals: type } }, { resourceId: { equals: id } }],
})

const wheresOf = ({ person, resourceId, type }: z.output<typeof historyShape.input>): Where[] => {
  const account = actorThing(person)
  return [
    about(type, resourceId),
    ...(account
      ? [about(account.type, account.id), { and: [{ actorId: { equals: person } }, byStaff] }]
      : []),
  ]
}

const newestFirst = (a: Entry, b: Entry): number => {
  if (a.at !== b.at) return a.at < b.at ? 1 : -1
  return a.id < b.id ? 1 : -1
}

const lineOf =
  (names: Names, { locale }: Ctx) =>
  (entry: Entry): HistoryLine => {
    const resource = resourceOf(entry)
    return {
      ...shownEntry(entry, names, locale),
      entryId: String(entry.id),
      resource: resource && names.nameOf(resource),
      code: codeOf(entry.details),
    }
  }

/** Each question has an index of its own; of all that they find the newest are taken. */
export const readHistory = async (
  ctx: Ctx,
  input: z.output<typeof historyShape.input>,
): Promise<Result<{ lines: HistoryLine[] }>> => {
  const found = await transact(ctx, async ({ tx }) => {
    const entries = new Map<string, Entry>()
    for (const where of wheresOf(input)) {
      const rows = await tx.list('audit-events', { where, sort: '-at', limit: shownLines })
      for (const row of rows) entries.set(String(row.id), row)
    }
    return ok([...entries.values()].sort(newestFirst).slice(0, shownLines))
  })
  if (!found.ok) return found
  // After the transaction: a name that nobody may know must not end it.
  const names = await nameThings(ctx.req, thingsOf(found.value), ctx.locale)
  return ok({ lines: found.value.map(lineOf(names, ctx)) })
}
