import { Agent, request, type IncomingMessage } from 'node:http'
import { BenchError } from './bench-error.ts'

export interface Asked {
  method?: 'GET' | 'POST'
  headers?: Record<string, string>
  body?: object
}

const REQUEST_MS = 30_000

/** One for all: a connection for each that asks at once, kept. */
const agent = new Agent({ keepAlive: true, maxSockets: Infinity })

const textOf = async (answer: IncomingMessage): Promise<string> => {
  let text = ''
  answer.setEncoding('utf8')
  for await (const chunk of answer) text += chunk as string
  return text
}

/**
 * One request by Node's bare client: `fetch` takes as long itself as some of what is measured here.
 * @returns the body of a 200; anything else throws
 */
export const askHttp = (url: string, { method = 'GET', headers = {}, body }: Asked = {}): Promise<string> => {
  const text = body ? JSON.stringify(body) : ''
  const length = { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(text)) }
  return new Promise((resolve, reject) => {
    const asked = request(
      url,
      { method, agent, headers: { ...headers, ...(body ? length : {}) } },
      (answer) => {
        textOf(answer).then((got) => {
          if (answer.statusCode === 200) resolve(got)
          else reject(new BenchError(`${method} ${url}: ${answer.statusCode} ${got.slice(0, 200)}`))
        }, reject)
      },
    )
    asked.setTimeout(REQUEST_MS, () =>
      asked.destroy(new BenchError(`${url} did not answer for ${REQUEST_MS} ms.`)),
    )
    asked.once('error', reject)
    asked.end(text)
  })
}
