import type { CollectionBeforeOperationHook, Where } from 'payload'
import { requestCtx } from '../../platform/request-ctx.ts'
import { searchLicenses } from '../service/search-licenses.ts'

/** The field that stands for a search in the list: Payload asks for `like` of each of these. */
const searchedField = 'keyHint'

const isWhere = (value: unknown): value is Where => typeof value === 'object' && value !== null

/** What Payload's list makes of its search box: `{ or: [{ keyHint: { like: typed } }] }`. */
const typedIn = (where: Where): string | null => {
  const [only, ...others] = Array.isArray(where.or) ? where.or : []
  if (!isWhere(only) || others.length > 0 || Object.keys(where).length > 1) return null
  const condition: unknown = only[searchedField]
  const like: unknown = isWhere(condition) ? condition.like : undefined
  return typeof like === 'string' ? like : null
}

/** The same conditions, with each search in them put as what its words mean. */
const withMeaning = async (where: Where, meaning: (typed: string) => Promise<Where>): Promise<Where> => {
  const typed = typedIn(where)
  if (typed !== null) return meaning(typed)
  const entries: [string, unknown][] = []
  for (const [key, value] of Object.entries(where)) {
    if (key !== 'and' || !Array.isArray(value)) entries.push([key, value])
    else {
      const parts: Where[] = []
      for (const each of value) parts.push(await withMeaning(each, meaning))
      entries.push([key, parts])
    }
  }
  return Object.fromEntries(entries) as Where
}

/**
 * Lets the panel's own search box find licenses by last four characters, e-mail address or product: as one types,
 * in the address of the page, in drawers too.
 */
export const searchByAnything: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'read' || !('where' in args) || !isWhere(args.where)) return args
  const ctx = await requestCtx(req)
  // Who may not see licenses gets no answer to "is there such a key" either.
  if (!ctx.actor.staff?.can('licenses.read')) return args
  args.where = await withMeaning(args.where, async (typed) => {
    const found = await searchLicenses(ctx, { typed })
    if (!found.ok) throw new Error(`A search at the desk was refused: ${found.code}`)
    return found.value
  })
  return args
}
