import { describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import { fail } from '../../kernel/result.ts'
import { boot, graphql, rest } from '../testing/index.ts'
import { registryOf } from '../registry.ts'
import { requestCtx } from '../request-ctx.ts'
import { systemCtx } from '../system-ctx.ts'
import { call, operationShape } from './call.ts'

const { payload } = await boot()
const ask = rest(payload)

describe('one operation, the same answer through every face', () => {
  it('answers over REST, in the language that the caller asks for', async () => {
    const reply = await ask('GET', '/api/shop/ping?echo=habari', { headers: { 'accept-language': 'sw-KE' } })
    expect(reply.status).toBe(200)
    expect(reply.json).toMatchObject({ echo: 'habari', locale: 'sw' })
    expect(reply.headers.get('cache-control')).toBe('no-store')
  })

  it('answers over GraphQL', async () => {
    const reply = await graphql(payload)('{ platformPing(echo: "habari") { echo locale } }')
    expect(reply.errors).toEqual([])
    expect(reply.data).toEqual({ platformPing: { echo: 'habari', locale: 'en' } })
  })

  it('answers a typed call on the server', async () => {
    const shape = operationShape(
      'platform.ping',
      z.object({ echo: z.string() }),
      z.object({ echo: z.string() }),
    )
    const result = await call(await systemCtx(payload), shape, { echo: 'habari' })
    expect(result).toEqual({ ok: true, value: { echo: 'habari' } })
  })

  it('refuses in words of its own, where a refusal has them', async () => {
    const ping = registryOf(payload).operations.get('platform.ping')
    if (!ping) throw new Error('There is no ping')
    const { call: answer } = ping
    ping.call = () => Promise.resolve({ ...fail('REFUSED_BY_SITE'), message: 'Not on Sundays.' })
    const [inRest, inGraphql] = [
      await ask('GET', '/api/shop/ping?echo=habari'),
      await graphql(payload)('{ platformPing(echo: "habari") { echo } }'),
    ]
    ping.call = answer
    expect([inRest.status, inRest.json]).toEqual([
      409,
      { code: 'REFUSED_BY_SITE', message: 'Not on Sundays.' },
    ])
    expect(inGraphql.errors.map(({ message }) => message)).toEqual(['Not on Sundays.'])
  })

  it('stands in the OpenAPI document, with its refusals', async () => {
    const { json } = await ask<{
      openapi: string
      paths: Record<string, { get?: { operationId: string; responses: object } }>
    }>('GET', '/api/shop/openapi.json')
    expect(json.openapi).toBe('3.1.0')
    expect(json.paths['/ping']?.get?.operationId).toBe('platform.ping')
    expect(json.paths['/ping']?.get?.responses).toHaveProperty('429')
  })
})

describe('bad input is a 4xx with a code, never a 5xx', () => {
  const tooLong = 'x'.repeat(101)

  it.each([
    ['a value outside of the shape', 'GET', `/api/shop/ping?echo=${tooLong}`, undefined, 400, 'BAD_INPUT'],
    ['a body that is no JSON', 'POST', '/api/shop/checkout', '{"offerId":', 400, 'BAD_JSON'],
    ['a body that is no object', 'POST', '/api/shop/checkout', '"free"', 400, 'BAD_JSON'],
    [
      'a body above the cap',
      'POST',
      '/api/shop/checkout',
      JSON.stringify({ a: 'x'.repeat(70_000) }),
      413,
      'BODY_TOO_LARGE',
    ],
  ])('%s', async (_, method, path, body, status, code) => {
    const reply = await ask(method, path, {
      ...(body === undefined ? {} : { body, headers: { 'content-type': 'application/json' } }),
    })
    expect([reply.status, reply.json.code]).toEqual([status, code])
  })

  it('a form instead of JSON, so that no other site can post one', async () => {
    const reply = await ask('POST', '/api/shop/checkout', {
      body: 'offerId=1',
      headers: { 'content-type': 'text/plain' },
    })
    expect([reply.status, reply.json.code]).toEqual([415, 'WRONG_MEDIA_TYPE'])
  })

  it('a write with cookies from another site', async () => {
    const reply = await ask('POST', '/api/shop/checkout', {
      body: {},
      headers: { cookie: 'duka_buyer=x', origin: 'https://evil.example' },
    })
    expect([reply.status, reply.json.code]).toEqual([403, 'BAD_ORIGIN'])
  })

  it('values that fit no column of Payload’s own routes', async () => {
    for (const path of [
      '/api/products/abc',
      '/api/products/99999999999999999999',
      '/api/orders?where[id][equals]=x',
    ]) {
      const reply = await ask('GET', path)
      expect(reply.status).toBeGreaterThanOrEqual(400)
      expect(reply.status).toBeLessThan(500)
    }
  })
})

describe('who asks', () => {
  it('believes no address that a client sends', async () => {
    const asked = async (headers: Record<string, string>) => {
      const req = new Request('http://localhost:3000/', { headers })
      const { createPayloadRequest } = await import('payload')
      return (await requestCtx(await createPayloadRequest({ config: payload.config, request: req }))).client
        .ipHash
    }
    expect(await asked({ 'x-forwarded-for': '203.0.113.9' })).toBeNull()
    const own = await asked({ 'x-duka-client-address': '198.51.100.1' })
    expect(await asked({ 'x-duka-client-address': '198.51.100.1', 'x-forwarded-for': '203.0.113.9' })).toBe(
      own,
    )
  })
})
