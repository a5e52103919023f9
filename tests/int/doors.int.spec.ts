import { describe, expect, it } from '@jest/globals'
import { handleEndpoints } from 'payload'
import { guardDoor } from '../../plugins/platform/faces/guard-door.ts'
import { as, boot, buyer, enrolled, graphql, rest } from '../../plugins/platform/testing/index.ts'

const { payload } = await boot()
const owner = await as(payload, 'owner')
const shopper = await buyer(payload)
const elsewhere = 'https://elsewhere.example'

const door = guardDoor(() => Promise.resolve(payload))((request: Request) =>
  handleEndpoints({ config: payload.config, request }),
)

const send = (method: string, path: string, headers: Record<string, string>, body?: BodyInit) =>
  door(new Request(`http://localhost:3000${path}`, { method, headers, body: body ?? null }), undefined)

const cookie = (): string => owner.cookies.header() ?? ''
const json = { 'content-type': 'application/json' }

describe('a write that another site made a browser send', () => {
  const origins: [string, Record<string, string>][] = [
    ['names another origin', { origin: elsewhere }],
    ['hides its origin', { origin: 'null' }],
    ['says cross-site only', { 'sec-fetch-site': 'cross-site' }],
    ['comes from a sister site', { 'sec-fetch-site': 'same-site' }],
  ]

  it.each(origins)('is refused at every native door when it %s', async (_, headers) => {
    const data = JSON.stringify({ name: 'Mine now' })
    const before = await payload.findByID({ collection: 'users', id: owner.user.id })
    const sent = { ...json, ...headers, cookie: cookie() }
    const user = `/api/users/${String(owner.user.id)}`
    for (const [method, path, body] of [
      ['PATCH', user, data],
      ['POST', '/api/users/logout', undefined],
      ['POST', '/api/product-categories', data],
      ['POST', '/api/globals/shop-settings', data],
      ['DELETE', user, undefined],
    ] as const) {
      expect({ method, path, status: (await send(method, path, sent, body)).status }).toEqual({
        method,
        path,
        status: 403,
      })
    }
    expect((await payload.findByID({ collection: 'users', id: owner.user.id })).name).toBe(before.name)
  })

  it('is a stranger’s for Payload itself, where a host puts no guard before it', async () => {
    const name = 'Mine now'
    const call = rest(payload, { ...owner, headers: { origin: elsewhere } })
    expect((await call('POST', '/api/product-categories', { body: { name } })).status).toBe(403)
    const ask = graphql(payload, { ...owner, headers: { origin: elsewhere } })
    const made = await ask('mutation { createProductCategory(data: { name: "Mine now" }) { id } }')
    expect(made.errors).not.toEqual([])
    expect(await payload.count({ collection: 'product-categories' })).toEqual({ totalDocs: 0 })
  })

  it('is refused by every operation of ours, over REST and GraphQL, for staff and buyers', async () => {
    for (const caller of [owner, shopper]) {
      const foreign = { ...caller, headers: { origin: elsewhere } }
      const reply = await rest(payload, foreign)('POST', '/api/shop/library/leave', { body: {} })
      expect(reply.json).toMatchObject({ code: 'BAD_ORIGIN' })
      const asked = await graphql(payload, foreign)('mutation { libraryLeave { isLeft: __typename } }')
      expect(asked.errors[0]?.extensions).toMatchObject({ statusCode: 403, data: { code: 'BAD_ORIGIN' } })
    }
  })

  it('cannot sign anybody in as somebody else', async () => {
    const app = await enrolled(payload, owner)
    const body = JSON.stringify({ name: owner.email, code: app.code() })
    const path = '/api/shop/staff/sign-in'
    // What a page can send without asking us first; JSON it cannot.
    const foreign = await send('POST', path, { 'content-type': 'text/plain', origin: elsewhere }, body)
    expect(foreign.status).toBe(403)
    expect(foreign.headers.get('set-cookie')).toBeNull()
    const home = await send('POST', path, { ...json, origin: 'http://localhost:3000' }, body)
    expect(home.status).toBe(200)
  })
})

describe('what other origins may call', () => {
  const body = JSON.stringify({ licenseKey: 'LIC-0000-0000-0000-0000' })
  const path = '/api/shop/licenses/validate'

  it('passes the door with cookies, which open nothing there, as JSON only', async () => {
    const sent = { origin: elsewhere, cookie: cookie() }
    const asked = await send('POST', path, { ...json, ...sent }, body)
    expect([asked.status, asked.headers.get('access-control-allow-origin')]).toEqual([200, '*'])
    expect((await send('POST', path, { ...sent, 'content-type': 'text/plain' }, body)).status).toBe(403)
  })

  it('is nothing else of the shop', async () => {
    const sent = { ...json, origin: elsewhere, cookie: cookie() }
    for (const other of [
      '/api/shop/library/leave',
      '/api/shop/licenses/1/revoke',
      `${path}/`,
      '/api/graphql',
    ]) {
      expect({ other, status: (await send('POST', other, sent, '{}')).status }).toEqual({
        other,
        status: 403,
      })
    }
    expect((await send('PATCH', path, sent, '{}')).status).toBe(403)
  })
})

describe('a write of one’s own', () => {
  it('passes, and so does a program without cookies', async () => {
    const data = JSON.stringify({ name: 'Own' })
    const own = { ...json, cookie: cookie(), origin: 'http://localhost:3000' }
    const path = `/api/users/${String(owner.user.id)}`
    expect((await send('PATCH', path, own, data)).status).toBe(200)
    const program = { ...json, authorization: `JWT ${owner.cookies.get('payload-token') ?? ''}` }
    expect((await send('PATCH', path, program, data)).status).toBe(200)
    expect((await send('PATCH', path, { ...program, origin: elsewhere }, data)).status).toBe(200)
  })
})

describe('a body that nobody sends in earnest', () => {
  const big = (bytes: number) => ({
    ...json,
    origin: 'http://localhost:3000',
    'content-length': String(bytes),
  })

  it('is refused before it is read', async () => {
    const stranger = await send('POST', '/api/users/login', big(70_000), '{}')
    expect(stranger.status).toBe(413)
    expect(await stranger.json()).toMatchObject({ errors: [{ data: { code: 'BODY_TOO_LARGE' } }] })
    const staff = { ...big(70_000), cookie: cookie() }
    expect((await send('POST', '/api/product-categories', staff, '{"name":"A"}')).status).toBe(201)
    const huge = { ...big(9_000_000), cookie: cookie() }
    expect((await send('POST', '/api/product-categories', huge, '{"name":"B"}')).status).toBe(413)
  })

  it('is refused when it hides its size', async () => {
    const pieces = { ...json, origin: 'http://localhost:3000', 'transfer-encoding': 'chunked' }
    expect((await send('POST', '/api/users/login', pieces, '{}')).status).toBe(413)
    const form = { origin: 'http://localhost:3000', 'transfer-encoding': 'chunked' }
    expect((await send('POST', '/api/users/login', form, new FormData())).status).toBe(401)
  })
})
