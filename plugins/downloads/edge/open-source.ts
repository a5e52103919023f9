import type { Ctx } from '../../platform/context.ts'
import type { ByteSource, FileStore } from '../service/file-store.ts'
import type { OpenedDownload } from '../service/open-download.ts'
import { settleDelivery } from '../service/settle-delivery.ts'
import { forgetLook } from './look-outside.ts'
import { tellTrouble } from './tell-trouble.ts'

/**
 * The bytes of an opened download, when the storage gives them. When it does not, or the client has left meanwhile,
 * the link is given back: it opens the file again when the storage is back.
 */
export const openSource = async (
  ctx: Ctx,
  store: FileStore,
  opened: OpenedDownload,
): Promise<ByteSource | null> => {
  const { downloadId, file, span } = opened
  const source = store.read(file.storedName, span.start, span.end)
  try {
    await source.ready()
    if (ctx.req.signal?.aborted !== true) return source
  } catch (error) {
    ctx.payload.logger.error({ err: error, msg: `File ${String(file.fileId)} cannot be read just now` })
    forgetLook(ctx, file)
    await tellTrouble(ctx, opened, error)
  }
  await source.close()
  await settleDelivery(ctx, { downloadId, span, bytes: 0 })
  return null
}
