import { expect, it } from '@jest/globals'
import { takeLimits, type LimitRule } from './limiter.ts'
import { systemCtx } from './system-ctx.ts'
import { boot, race } from './testing/index.ts'

const { payload } = await boot()
const ctx = await systemCtx(payload)
const rule = (key: string | null): LimitRule => ({ name: 'phone', key, tries: 3, seconds: 60 })
const take = (name: string, key: string | null) => takeLimits(ctx, name, [rule(key)])

it('allows as many tries as the rule says, however many come at once, and then says how long to wait', async () => {
  const { values } = await race(25, () => take('race', '+254700000001'))
  expect(values.filter((answer) => answer.ok)).toHaveLength(3)
  const refused = await take('race', '+254700000001')
  expect(refused).toMatchObject({ ok: false, code: 'TOO_MANY_REQUESTS' })
  expect(refused.ok ? 0 : refused.details?.retryAfterSeconds).toBeGreaterThan(0)
})

it('counts each key and each operation by itself', async () => {
  for (let i = 0; i < 4; i += 1) await take('one', 'a')
  expect((await take('one', 'b')).ok).toBe(true)
  expect((await take('two', 'a')).ok).toBe(true)
})

it('lets pass what has no key: an unknown address is nobody in particular', async () => {
  for (let i = 0; i < 10; i += 1) expect((await take('none', null)).ok).toBe(true)
})
