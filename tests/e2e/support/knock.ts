import { request } from 'node:http'

import { sharedShop } from './shared-shop.ts'

export interface Answer {
  status: number
  text: string
  cookies: string[]
}

export interface Knock {
  method?: string
  /** As it goes over the wire: nothing mends it. */
  path: string
  headers?: Record<string, string>
  body?: Buffer | string
}

/** One request as a program writes it, which no browser would send. A connection that is cut has the status 0. */
export const knock = ({ method = 'GET', path, headers = {}, body }: Knock): Promise<Answer> =>
  new Promise((resolve) => {
    const { port } = sharedShop()
    const asked = request({ host: '127.0.0.1', port, method, path, headers, timeout: 20_000 }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8')
        resolve({ status: answer.statusCode ?? 0, text, cookies: answer.headers['set-cookie'] ?? [] })
      })
    })
    asked.on('timeout', () => asked.destroy(new Error('no answer within 20 s')))
    asked.on('error', (error) => resolve({ status: 0, text: error.message, cookies: [] }))
    asked.end(body)
  })
