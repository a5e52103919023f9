import { fail, ok, type Result } from '../../kernel/result.ts'

interface BodyStream {
  headers: Headers
  body?: ReadableStream<Uint8Array> | null
}

/**
 * Reads a request body of at most `maxBytes`, whatever Content-Length claims.
 * @returns the raw text, or BODY_TOO_LARGE.
 */
export const readBody = async (request: BodyStream, maxBytes: number): Promise<Result<string>> => {
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes)
    return fail('BODY_TOO_LARGE', { maxBytes })
  if (!request.body) return ok('')
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body as ReadableStream<Uint8Array> & AsyncIterable<Uint8Array>) {
    size += chunk.byteLength
    if (size > maxBytes) return fail('BODY_TOO_LARGE', { maxBytes })
    chunks.push(chunk)
  }
  return ok(Buffer.concat(chunks).toString('utf8'))
}
