import { fail, ok, type Result } from '../../kernel/result.ts'
import { OutsideTrouble } from '../../platform/adapters/guarded-request.ts'
import type { Ctx } from '../../platform/context.ts'
import { takeLimits } from '../../platform/limiter.ts'
import type { FileSnapshot } from '../../catalog/contract.ts'
import type { FileStore } from '../service/file-store.ts'
import type { FoundLink } from '../service/find-link.ts'
import { peekLink } from '../service/peek-link.ts'
import { recordExternalRefusal } from '../service/record-external-refusal.ts'

/** Where the bytes of a file lie. Known when the site runs. */
export type StoreOf = (ctx: Pick<Ctx, 'payload'>, file: FileSnapshot) => FileStore

type Found = 'away' | 'changed' | 'missing' | 'refused' | 'whole'

const lookFor = async (ctx: Ctx, store: FileStore, file: FileSnapshot, wanted: number): Promise<Found> => {
  try {
    const size = await store.sizeOf(file.storedName)
    if (size === null) return 'missing'
    return size === file.size && size === wanted ? 'whole' : 'changed'
  } catch (error) {
    ctx.payload.logger.error({ err: error, msg: 'The storage does not answer' })
    return error instanceof OutsideTrouble && error.code === 'EXTERNAL_REFUSED' ? 'refused' : 'away'
  }
}

const troubles = {
  changed: 'of another size in the storage',
  missing: 'missing from the storage',
  refused: 'not to be asked for: its address leads where none may',
}
const otherContent = 'not the one that was measured, on the other server'

/** Once an hour for each file: somebody who asks again and again fills no trail. */
const tellTrail = async (ctx: Ctx, { file, row, licenseId }: FoundLink, found: Found): Promise<void> => {
  const room = await takeLimits(ctx, 'downloads.external-refused', [
    { name: 'file', key: String(file.fileId), tries: 1, seconds: 3600 },
  ])
  if (!room.ok) return
  await recordExternalRefusal(ctx, {
    fileId: file.fileId,
    code: found === 'refused' ? 'EXTERNAL_REFUSED' : 'FILE_UNAVAILABLE',
    downloadId: row.id,
    isStaffs: licenseId === null,
  })
}

/** The file of a link, when it lies where it should and is as large as it was. Nothing is consumed yet. */
export const findFile = async (ctx: Ctx, storeOf: StoreOf, token: string): Promise<Result<FileSnapshot>> => {
  const link = await peekLink(ctx, { token })
  if (!link.ok) return link
  const { file, row } = link.value
  const found = await lookFor(ctx, storeOf(ctx, file), file, row.size)
  if (found === 'whole') return ok(file)
  if (found !== 'away') {
    const trouble = file.external && found === 'missing' ? otherContent : troubles[found]
    ctx.payload.logger.error(`File ${String(file.fileId)} is ${trouble}`)
    if (file.external) await tellTrail(ctx, link.value, found)
  }
  return fail('FILE_UNAVAILABLE', { downloadId: String(row.id) })
}
