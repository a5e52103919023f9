import { randomBytes } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import type { TxCtx } from '../../platform/context.ts'
import { parseKeyring } from '../../platform/keyring.ts'
import { registryOf, resolve, setClock } from '../../platform/registry.ts'
import {
  boot,
  buyer,
  CookieJar,
  inBrowser as asBrowser,
  movableClock,
  race,
  withoutGuard,
} from '../../platform/testing/index.ts'
import { buyerCookie, Customers } from '../contract.ts'

const { payload } = await boot()
const clock = movableClock('2026-06-01T08:00:00Z')
setClock(payload, clock)
const customers = resolve(payload, Customers)

const inBrowser = <T>(jar: CookieJar, run: (ctx: TxCtx) => Promise<T>): Promise<T> =>
  asBrowser(payload, jar, run)

const scopesOf = (jar: CookieJar) => inBrowser(jar, async (ctx) => ctx.actor.buyer?.scopes ?? [])

const newCustomer = (email: string) =>
  inBrowser(new CookieJar(), (ctx) => customers.recognize(ctx, { email, phone: null }, 'en'))

describe('a mailed link', () => {
  const open = (jar: CookieJar, token: string) => inBrowser(jar, (ctx) => customers.redeemLink(ctx, token))
  const linkFor = async (email: string, seed?: string) => {
    const { customerId } = await newCustomer(email)
    return inBrowser(new CookieJar(), (ctx) => customers.issueLink(ctx, customerId, seed))
  }

  it('opens the library once, for one browser, which may press it again', async () => {
    const token = await linkFor('link@buyer.example')
    const [jar, other] = [new CookieJar(), new CookieJar()]
    expect(await open(jar, token)).toMatchObject({ ok: true })
    expect((await scopesOf(jar)).map((scope) => scope.kind)).toEqual(['full'])
    expect(await open(jar, token)).toMatchObject({ ok: true })
    expect(await open(other, token)).toMatchObject({ code: 'LINK_USED' })
    expect(await scopesOf(other)).toEqual([])
  })

  it('is over after seven days, and no other string is one', async () => {
    const token = await linkFor('late@buyer.example')
    expect(
      await open(new CookieJar(), `${token.startsWith('A') ? 'B' : 'A'}${token.slice(1)}`),
    ).toMatchObject({ code: 'NOT_FOUND' })
    expect(await open(new CookieJar(), `${token}x`)).toMatchObject({ code: 'NOT_FOUND' })
    clock.advance(7 * 86_400)
    expect(await open(new CookieJar(), token)).toMatchObject({ code: 'LINK_EXPIRED' })
  })

  it('that is over turns nobody away who sees its library already, and gives nobody else anything', async () => {
    const { customerId } = await newCustomer('again@buyer.example')
    const issue = () => inBrowser(new CookieJar(), (ctx) => customers.issueLink(ctx, customerId))
    const inspect = (jar: CookieJar, token: string) =>
      inBrowser(jar, (ctx) => customers.inspectLink(ctx, token))
    const [jar, other, stranger] = [new CookieJar(), new CookieJar(), new CookieJar()]
    const [first, second, unused] = [await issue(), await issue(), await issue()]
    expect(await inspect(jar, first)).toBe('good')
    expect(await open(jar, first)).toMatchObject({ ok: true })
    expect(await open(other, second)).toMatchObject({ ok: true })
    // Each browser presses the link that the other one has used.
    for (const [browser, token] of [
      [jar, second],
      [other, first],
    ] as const) {
      const cookie = browser.get(buyerCookie)
      expect(await inspect(browser, token)).toBe('held')
      expect(await open(browser, token)).toEqual({ ok: true, value: { customerId } })
      expect(browser.get(buyerCookie)).toBe(cookie)
    }
    expect(await inspect(stranger, first)).toBe('used')
    clock.advance(7 * 86_400)
    expect(await inspect(jar, unused)).toBe('held')
    expect(await open(jar, unused)).toMatchObject({ ok: true })
    expect(await inspect(stranger, unused)).toBe('expired')
    expect(await open(stranger, unused)).toMatchObject({ code: 'LINK_EXPIRED' })
    for (const junk of ['', 'x', `${first}=`, `${first.slice(1)}A`, 'a'.repeat(500)])
      expect(await inspect(jar, junk)).toBe('unknown')
    expect(await scopesOf(stranger)).toEqual([])
    // Another customer's library is none of theirs.
    expect(await inspect(await buyer(payload).then(({ cookies }) => cookies), first)).toBe('used')
  })

  it('with a seed is the same link however often it is issued, and used is used', async () => {
    const first = await linkFor('seed@buyer.example', '<a@b>')
    clock.advance(6 * 86_400)
    expect(await linkFor('seed@buyer.example', '<a@b>')).toBe(first)
    clock.advance(6 * 86_400)
    expect(await open(new CookieJar(), first)).toMatchObject({ ok: true })
    expect(await linkFor('seed@buyer.example', '<a@b>')).toBe(first)
    expect(await open(new CookieJar(), first)).toMatchObject({ code: 'LINK_USED' })
    expect(await linkFor('seed@buyer.example', '<c@d>')).not.toBe(first)
  })

  it('leaves a planted session worthless', async () => {
    const eve = await buyer(payload)
    const victim = new CookieJar()
    victim.set(buyerCookie, eve.cookies.get(buyerCookie)!)
    expect(await open(victim, await linkFor('victim@buyer.example'))).toMatchObject({ ok: true })
    expect(await scopesOf(eve.cookies)).toEqual([])
    expect((await scopesOf(victim)).length).toBeGreaterThan(0)
  })

  it('pressed five times at once in one browser lets it in, under one new token', async () => {
    const known = await buyer(payload)
    const before = known.cookies.get(buyerCookie)
    const token = await linkFor('twice@buyer.example')
    const { values, errors } = await race(5, () => open(known.cookies, token))
    expect(errors).toEqual([])
    // A press that still carries the old token after the first has won is a stranger's, and is given nothing.
    const answers = new Set(values.map((each) => (each.ok ? 'ok' : each.code)))
    expect(answers).toContain('ok')
    answers.delete('LINK_USED')
    expect([...answers]).toEqual(['ok'])
    expect(known.cookies.get(buyerCookie)).not.toBe(before)
    expect(await scopesOf(known.cookies)).toHaveLength(2)
  })

  it('and a session outlive the rotation of the keys that hashed them', async () => {
    const known = await buyer(payload)
    const token = await linkFor('rotated@buyer.example')
    const registry = registryOf(payload)
    const old = registry.keyring
    const next = `k2:${randomBytes(32).toString('base64url')}`
    registry.keyring = parseKeyring(`${next},${registry.env.keyring}`)
    expect(await scopesOf(known.cookies)).toHaveLength(1)
    expect(await open(known.cookies, token)).toMatchObject({ ok: true })
    registry.keyring = parseKeyring(next)
    expect(await scopesOf(known.cookies)).toHaveLength(2)
    registry.keyring = old
    expect(await scopesOf(known.cookies)).toEqual([])
  })

  it('is won by one of 25 browsers at once, and by more without its guard', async () => {
    const winners = async (token: string) => {
      const { values, errors } = await race(25, () => open(new CookieJar(), token))
      expect(errors).toEqual([])
      return values.filter((each) => each.ok).length
    }
    expect(await winners(await linkFor('race@buyer.example'))).toBe(1)
    const unguarded = await linkFor('unguarded@buyer.example')
    const won = await withoutGuard(payload, 'customers.redeem-link', () => winners(unguarded))
    expect(won).toBeGreaterThan(1)
  })
})
