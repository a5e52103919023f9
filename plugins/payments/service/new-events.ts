import { ok } from '../../kernel/result.ts'
import { useCase } from '../../platform/transaction.ts'
import type { ProviderEvent } from './payment-provider.ts'

/** Ids in one question to the database. */
const perQuestion = 500

interface Told {
  provider: string
  events: ProviderEvent[]
}

/** Those that the inbox does not have: nearly all of a look back are known, and need no transaction each. */
export const newEvents = useCase<Told, ProviderEvent[]>(async ({ tx }, { provider, events }) => {
  const known = new Set<string>()
  for (let from = 0; from < events.length; from += perQuestion) {
    const ids = events.slice(from, from + perQuestion).map((event) => event.eventId)
    const rows = await tx.list('provider-events', {
      where: { and: [{ provider: { equals: provider } }, { eventId: { in: ids } }] },
      limit: perQuestion,
    })
    for (const row of rows) known.add(row.eventId)
  }
  return ok(events.filter((event) => !known.has(event.eventId)))
})
