import { stat } from 'node:fs/promises'
import path from 'node:path'
import type { Ctx } from '../../platform/context.ts'
import { envOf } from '../../platform/registry.ts'
import type { FileSnapshot } from '../../catalog/contract.ts'
import type { FileStore } from '../service/file-store.ts'
import { attachment, attachmentHeaders } from './file-headers.ts'

/** As short as a browser can follow; whoever sees the address within it gets the file. */
const redirectSeconds = 30

/** Sends the browser to the bucket, which knows the file's name for it. */
export const redirectToFile = async (file: FileSnapshot, store: FileStore): Promise<Response> => {
  const url = await store.signedUrl?.(file.storedName, {
    seconds: redirectSeconds,
    disposition: attachment(file),
    mimeType: file.mimeType,
  })
  if (url === undefined) throw new Error('This storage has no addresses of its own.')
  const headers = attachmentHeaders(file)
  for (const ofBytes of ['Content-Type', 'Content-Disposition', 'Accept-Ranges']) headers.delete(ofBytes)
  headers.set('Location', url)
  return new Response(null, { status: 302, headers })
}

/** Tells the nginx in front which file to send. It answers ranges itself, and never shows this header. */
export const accelerateFile = (file: FileSnapshot, location: string): Response => {
  const headers = attachmentHeaders(file)
  headers.set('X-Accel-Redirect', location + encodeURIComponent(file.storedName))
  return new Response(null, { headers })
}

/**
 * What nginx calls this content, in `If-Range` too: seconds of its date and its size, in hexadecimal. With any other
 * value nginx sends the whole file, and so it is counted as the whole.
 */
export const nginxEtag = async (ctx: Ctx, file: FileSnapshot): Promise<string> => {
  const { mtimeMs, size } = await stat(path.join(envOf(ctx.payload).storageDir, file.storedName))
  return `"${Math.floor(mtimeMs / 1000).toString(16)}-${size.toString(16)}"`
}
