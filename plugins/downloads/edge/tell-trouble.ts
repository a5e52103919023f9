import { OtherContent } from '../../platform/adapters/external-content.ts'
import { OutsideTrouble } from '../../platform/adapters/guarded-request.ts'
import type { Ctx } from '../../platform/context.ts'
import { refuseOtherContent } from '../service/refuse-other-content.ts'
import { tellTrail, type Refused } from './tell-trail.ts'

/** Does what follows from bytes of another server that did not come, or are not what was sold. */
export const tellTrouble = async (ctx: Ctx, refused: Refused, error: unknown): Promise<void> => {
  const { downloadId, file, licenseId } = refused
  if (error instanceof OtherContent && error.seenBy === 'hash') {
    const { fileId, sha256 } = file
    await refuseOtherContent(ctx, { downloadId, fileId, sha256, isStaffs: licenseId === null })
  } else if (error instanceof OtherContent) await tellTrail(ctx, refused, 'FILE_UNAVAILABLE')
  else if (error instanceof OutsideTrouble && error.code === 'EXTERNAL_REFUSED')
    await tellTrail(ctx, refused, error.code)
}
