/** An answer of the bucket, or of the shop, that is a refusal. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    /** For people, in their language; null when the bucket said it. */
    readonly text: string | null,
  ) {
    super(`Refused with ${String(status)}`)
  }
}

/** Another try may go well: the connection broke, an address expired, or a server is away for a moment. */
export const isWorthAnotherTry = (error: unknown): boolean =>
  !(error instanceof Refused) || error.text === null || error.status >= 500 || error.status === 429

/**
 * Sends one part to its signed address. XMLHttpRequest, because `fetch` does not say how much has gone out.
 * @throws Refused, or an error without an answer
 */
export const sendPart = (
  url: string,
  bytes: Blob,
  signal: AbortSignal,
  onProgress: (sent: number) => void,
): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    const stop = () => {
      request.abort()
    }
    signal.addEventListener('abort', stop, { once: true })
    request.upload.onprogress = ({ loaded }) => {
      onProgress(loaded)
    }
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) resolve()
      else reject(new Refused(request.status, null))
    }
    request.onerror = () => {
      reject(new Error('The connection broke.'))
    }
    request.onabort = () => {
      reject(new Error('Stopped.'))
    }
    request.onloadend = () => {
      signal.removeEventListener('abort', stop)
    }
    request.open('PUT', url)
    request.send(bytes)
  })
