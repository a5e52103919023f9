import type { Code } from '../../kernel/codes.ts'
import type { Ctx } from '../../platform/context.ts'
import { takeLimits } from '../../platform/limiter.ts'
import type { OpenedDownload } from '../service/open-download.ts'
import { recordExternalRefusal } from '../service/record-external-refusal.ts'

/** What of a file of another server was refused, in which download. */
export type Refused = Pick<OpenedDownload, 'downloadId' | 'file' | 'licenseId'>

/** Once an hour for each file: somebody who asks again and again fills no trail. */
export const tellTrail = async (
  ctx: Ctx,
  { file, downloadId, licenseId }: Refused,
  code: Code,
): Promise<void> => {
  const room = await takeLimits(ctx, 'downloads.external-refused', [
    { name: 'file', key: String(file.fileId), tries: 1, seconds: 3600 },
  ])
  if (!room.ok) return
  await recordExternalRefusal(ctx, {
    fileId: file.fileId,
    code,
    downloadId,
    isStaffs: licenseId === null,
  })
}
