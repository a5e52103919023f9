import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { fail, ok, type Result } from '../../kernel/result.ts'
import { contentOf } from '../../platform/adapters/external-content.ts'
import { askOutside, nextBytes, OutsideTrouble } from '../../platform/adapters/guarded-request.ts'
import type { Outside } from '../../platform/outside.ts'
import type { ExternalOrigin, MeasuredFile } from '../service/external-origin.ts'
import { headBytes, typeOfBytes } from './type-of-bytes.ts'

/** A server that drips holds up all files that wait behind: a minute, and as long as 250 kB a second take. */
const patienceMs = (size: number): number => 60_000 + size / 250

const unknownType = 'application/octet-stream'

const readAll = async (answer: IncomingMessage, size: number) => {
  const timer = setTimeout(() => answer.destroy(new OutsideTrouble('EXTERNAL_UNREACHABLE')), patienceMs(size))
  const hash = createHash('sha256')
  const head: Buffer[] = []
  let got = 0
  try {
    const chunks = answer[Symbol.asyncIterator]() as AsyncIterator<Buffer, unknown>
    for (let part = await nextBytes(answer, chunks); part; part = await nextBytes(answer, chunks)) {
      if (got < headBytes) head.push(part.subarray(0, headBytes - got))
      got += part.byteLength
      hash.update(part)
    }
  } finally {
    clearTimeout(timer)
  }
  if (got !== size) throw new OutsideTrouble('EXTERNAL_UNREACHABLE')
  return { sha256: hash.digest('hex'), head: Buffer.concat(head) }
}

const measure = async (answer: IncomingMessage, maxBytes: number): Promise<Result<MeasuredFile>> => {
  if (answer.statusCode !== 200) return fail('EXTERNAL_UNREACHABLE')
  const { size, tag, mimeType } = contentOf(answer)
  if (size === null || size === 0) return fail('EXTERNAL_NO_LENGTH')
  if (size > maxBytes) return fail('FILE_TOO_LARGE')
  const { sha256, head } = await readAll(answer, size)
  return ok({ size, tag, sha256, mimeType: (await typeOfBytes(head)) ?? mimeType ?? unknownType })
}

export const externalOrigin = (outside: Outside, hosts: readonly string[]): ExternalOrigin => ({
  measure: async (address, maxBytes) => {
    try {
      const answer = await askOutside(outside, { address, hosts })
      try {
        return await measure(answer, maxBytes)
      } finally {
        answer.destroy()
      }
    } catch (error) {
      if (error instanceof OutsideTrouble) return fail(error.code)
      throw error
    }
  },
})
