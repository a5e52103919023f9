import { fail, ok, type Result } from '../../kernel/result.ts'
import { OutsideTrouble } from '../../platform/adapters/guarded-request.ts'
import type { Ctx } from '../../platform/context.ts'
import type { FileSnapshot } from '../../catalog/contract.ts'
import type { FileStore } from '../service/file-store.ts'
import type { FoundLink } from '../service/find-link.ts'
import { peekLink } from '../service/peek-link.ts'
import { lookOutside } from './look-outside.ts'
import { tellTrail } from './tell-trail.ts'

/** Where the bytes of a file lie. Known when the site runs. */
export type StoreOf = (ctx: Pick<Ctx, 'payload'>, file: FileSnapshot) => FileStore

type Found = 'away' | 'changed' | 'missing' | 'refused' | 'whole'

const sizeOf = async (ctx: Ctx, store: FileStore, link: FoundLink): Promise<Result<number | null>> => {
  const ask = () => store.sizeOf(link.file.storedName)
  return link.file.external ? lookOutside(ctx, link, ask) : ok(await ask())
}

const lookFor = async (ctx: Ctx, store: FileStore, link: FoundLink): Promise<Result<Found>> => {
  const { file, row } = link
  try {
    const size = await sizeOf(ctx, store, link)
    if (!size.ok) return size
    if (size.value === null) return ok('missing')
    return ok(size.value === file.size && size.value === row.size ? 'whole' : 'changed')
  } catch (error) {
    ctx.payload.logger.error({ err: error, msg: 'The storage does not answer' })
    return ok(error instanceof OutsideTrouble && error.code === 'EXTERNAL_REFUSED' ? 'refused' : 'away')
  }
}

const troubles = {
  changed: 'of another size in the storage',
  missing: 'missing from the storage',
  refused: 'not to be asked for: its address leads where none may',
}
const otherContent = 'not the one that was measured, on the other server'

/** The file of a link, when it lies where it should and is as large as it was. Nothing is consumed yet. TOO_MANY_REQUESTS */
export const findFile = async (ctx: Ctx, storeOf: StoreOf, token: string): Promise<Result<FileSnapshot>> => {
  const link = await peekLink(ctx, { token })
  if (!link.ok) return link
  const { file, licenseId, row } = link.value
  const looked = await lookFor(ctx, storeOf(ctx, file), link.value)
  if (!looked.ok) return looked
  const found = looked.value
  if (found === 'whole') return ok(file)
  if (found !== 'away') {
    const trouble = file.external && found === 'missing' ? otherContent : troubles[found]
    ctx.payload.logger.error(`File ${String(file.fileId)} is ${trouble}`)
    const code = found === 'refused' ? 'EXTERNAL_REFUSED' : 'FILE_UNAVAILABLE'
    if (file.external) await tellTrail(ctx, { downloadId: row.id, file, licenseId }, code)
  }
  return fail('FILE_UNAVAILABLE', { downloadId: String(row.id) })
}
