import type { IncomingMessage } from 'node:http'

/** What another server says of the content that it sends. */
export interface ExternalContent {
  /** Bytes of the whole; null when it does not say so, or packed it. */
  size: number | null
  /** What it calls this very content, and its type: another one means another content. */
  tag: string
  /** null when it says none. */
  mimeType: string | null
}

const mime = /^[a-z0-9][\w.+-]*\/[a-z0-9][\w.+-]*$/i

/** Enough for any name of a version that servers give. */
const cut = (text: string): string => text.slice(0, 200)

const wholeNumber = (text: string | undefined): number | null =>
  /^\d{1,15}$/.test(text ?? '') ? Number(text) : null

/** The length of the whole, by whichever header has it. */
const sizeIn = ({ headers, statusCode }: IncomingMessage): number | null => {
  if ((headers['content-encoding'] ?? 'identity') !== 'identity') return null
  if (statusCode === 206) return wholeNumber(/\/(\d+)$/.exec(headers['content-range'] ?? '')?.[1])
  return statusCode === 200 ? wholeNumber(headers['content-length']) : null
}

export const contentOf = (answer: IncomingMessage): ExternalContent => {
  const { etag, 'content-type': given = '', 'last-modified': modified } = answer.headers
  const type = given.split(';')[0]?.trim().toLowerCase() ?? ''
  const mimeType = type.length <= 120 && mime.test(type) ? type : null
  return {
    size: sizeIn(answer),
    tag: JSON.stringify([cut(etag ?? modified ?? ''), mimeType]),
    mimeType,
  }
}

/** Another content lies there now than the one that was sold. Names no address: it is logged. */
export class OtherContent extends Error {
  /** @param seenBy what its server says of it, which is looked at each time; or the hash, which only a whole file has. */
  constructor(readonly seenBy: 'hash' | 'server') {
    super('The file on the other server is not the one that was measured.')
    this.name = 'OtherContent'
  }
}
