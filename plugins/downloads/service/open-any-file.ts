import type { Id } from '../../kernel/id.ts'
import { fail, ok } from '../../kernel/result.ts'
import { resolve } from '../../platform/registry.ts'
import { useCase } from '../../platform/transaction.ts'
import { Catalog } from '../../catalog/contract.ts'
import { makeLink, type Link, type LinkTerms } from './make-link.ts'

interface Input {
  fileId: Id
  terms: LinkTerms
}

/** Staff who may read files need no license, and count on none. Their link is theirs alone, and in the trail. */
export const openAnyFile = useCase<Input, Link>(async (ctx, { fileId, terms }) => {
  if (!ctx.actor.staff?.can('files.read')) return fail('NOT_ALLOWED')
  const file = await resolve(ctx.payload, Catalog).file(ctx, fileId)
  return file ? ok(await makeLink(ctx, terms, file, {})) : fail('NO_FILE')
})
