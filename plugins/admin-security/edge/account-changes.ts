import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import type { Id } from '../../kernel/id.ts'
import { ok } from '../../kernel/result.ts'
import { staffCtx } from '../../platform/staff-ctx.ts'
import { transact } from '../../platform/transaction.ts'
import { currentSession } from '../service/current-session.ts'
import { endSessionsOf } from '../service/end-session.ts'
import { personOfMember } from '../service/managed-member.ts'
import { recordStaff } from './record-staff.ts'

/** By these an account is entered, by people and by programs, and found again when a password is forgotten. */
const ways = ['email', 'username', 'password', 'apiKey', 'enableAPIKey'] as const

type Account = Partial<Record<(typeof ways)[number], unknown>> & { id: Id }

const changesKey = 'duka.account-changes'

interface Changes {
  id: string
  fields: string[]
}

const noteWays: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update') return data as Record<string, unknown>
  const [next, before] = [data as Partial<Account>, originalDoc as Account]
  // A password is never read back: whoever sends one sets one. A form sends a box that nobody ticked as false, and the row has nothing.
  const fields = ways.filter((way) =>
    way === 'password'
      ? Boolean(next.password)
      : next[way] !== undefined && (next[way] || null) !== (before[way] || null),
  )
  req.context[changesKey] = { id: String(before.id), fields } satisfies Changes
  return data as Record<string, unknown>
}

const takeChanges = ({ context }: PayloadRequest, id: Id): string[] => {
  const changes = context[changesKey] as Changes | undefined
  context[changesKey] = undefined
  return changes?.id === String(id) ? changes.fields : []
}

/** Another way in ends the sessions of the way before, but for the one that asks, and stands in the trail by the names of the fields. */
const endOthers: CollectionAfterChangeHook = async ({ collection, doc, operation, req }) => {
  const { id } = doc as Account
  const fields = operation === 'update' ? takeChanges(req, id) : []
  if (fields.length === 0) return
  const person = personOfMember({ userCollection: collection.slug, userId: String(id) })
  await transact(await staffCtx(req), async (inside) => {
    const own = await currentSession(inside)
    await endSessionsOf(inside, person, own ? { except: own.id } : {})
    return ok(null)
  })
  await recordStaff(req, 'user.changed', { type: collection.slug, id }, { fields: fields.join() })
}

export const accountChanges = { beforeChange: [noteWays], afterChange: [endOthers] }
