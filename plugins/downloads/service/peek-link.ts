import { fail, ok } from '../../kernel/result.ts'
import { useCase } from '../../platform/transaction.ts'
import { linkVerdict } from '../domain/link-verdict.ts'
import { findLink, type FoundLink } from './find-link.ts'
import { linkFacts } from './link-facts.ts'

/** What a link would open now. Consumes and counts nothing: HEAD, and the look before the file is stat'ed. */
export const peekLink = useCase<{ token: string }, FoundLink>(async (ctx, { token }) => {
  const link = await findLink(ctx, token)
  if (!link.ok) return link
  const verdict = linkVerdict(linkFacts(link.value.row), ctx.clock.now())
  return verdict.use ? ok(link.value) : fail(verdict.code, { downloadId: String(link.value.row.id) })
})
