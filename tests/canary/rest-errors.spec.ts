import { describe, expect, it } from '@jest/globals'

import { rest } from '../../plugins/platform/testing/index.ts'
import { bootBare } from './boot-bare.ts'

const { payload } = await bootBare()
const call = rest(payload)

interface BadInput {
  what: string
  method: string
  path: string
  body?: string
}

const badInput: BadInput[] = [
  { what: 'a word for an id', method: 'GET', path: '/api/accounts/abc' },
  { what: 'an id larger than the column', method: 'GET', path: '/api/accounts/99999999999999' },
  { what: 'a NUL byte', method: 'GET', path: '/api/accounts?where[note][equals]=%00' },
  { what: 'a page without end', method: 'GET', path: '/api/accounts?page=1e30' },
  { what: 'a string as JSON body', method: 'POST', path: '/api/accounts', body: '"text"' },
]

describe('what the root afterError hook leans on (law 10: bad input is never a 5xx)', () => {
  it.each(badInput)('Payload itself answers 500 to $what', async ({ method, path, body }) => {
    const headers: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' }
    expect((await call(method, path, { body, headers })).status).toBe(500)
  })

  it('an unknown id is a 404, and an unknown route too', async () => {
    expect((await call('GET', '/api/accounts/4711')).status).toBe(404)
    expect((await call('GET', '/api/nowhere')).status).toBe(404)
  })

  it('errors carry their name in process, which bundles minify: clients get our own codes', async () => {
    const found = payload.findByID({ collection: 'accounts' as never, id: 4711 })
    await expect(found).rejects.toMatchObject({ name: 'NotFound', status: 404 })
  })
})
