import { describe, expect, it } from '@jest/globals'
import { randomBytes } from 'node:crypto'
import { newToken } from '../kernel/token.ts'
import { hideAndCut, hideSecrets } from './hide-secrets.ts'

const token = newToken()
const session = `eyJhbGciOiJIUzI1NiJ9.${randomBytes(20).toString('base64url')}.${randomBytes(20).toString('base64url')}`

const hidden: [string, string, string][] = [
  ['a password in an object', JSON.stringify({ a: { password: 'hunter2' } }), 'hunter2'],
  [
    'a quoted object',
    JSON.stringify({ msg: JSON.stringify({ cookie: 'duka_buyer=abc' }) }),
    'duka_buyer=abc',
  ],
  ['a header', JSON.stringify({ req: { headers: { authorization: 'Basic Zm9v' } } }), 'Zm9v'],
  ['a bearer in a text', 'said Authorization: Bearer abc.def', 'abc.def'],
  ['a native session', `cookie payload-token=${session}`, session],
  ['a link', `GET /library/open/${token}?x=1`, token],
  ['an address of a person', 'no mail to asha.juma+shop@example.co.tz today', 'asha.juma'],
  ['a license key', 'key LIC-7Q2M-AB3D-9XYZ-K4TR was asked for', '7Q2M'],
  ['a key of Stripe', 'used sk_live_51Habc and whsec_abc+/=', '51Habc'],
  ['a session after a dash', `of a-${session}`, session],
  ['values that end with the line', 'x "params":["Asha', 'Asha'],
  ['an address in a path of addresses', 'a@b@asha@example.com', 'asha'],
  ['the password of an address', 'smtp://shop:s3cr3t@mail.example:587 refused', 's3cr3t'],
]

describe('a line of the log', () => {
  it.each(hidden)('hides %s', (_, line, secret) => {
    expect(line).toContain(secret)
    expect(hideSecrets(line)).not.toContain(secret)
  })

  it('hides the values of a query that failed, and keeps query and stack', () => {
    const error = new Error('Failed query: select 1 from "customers"\nparams: Asha "Simba", +255712000111')
    const line = JSON.stringify({
      err: { message: error.message, stack: `${error.message}\n    at a.ts:1`, params: ['Asha', 1] },
    })
    const shown = hideSecrets(line)
    expect(shown).not.toMatch(/Asha|Simba|255712/)
    expect(shown).toContain('select 1 from')
    expect(shown).toContain('at a.ts:1')
    expect(() => void JSON.parse(shown)).not.toThrow()
  })

  it('leaves everything else as it was', () => {
    const line = JSON.stringify({
      level: 30,
      msg: 'Worker is ready',
      id: 'DK-7F3K-9QXM-2ZTR',
      at: 'file:///a/b@1.2.3/c.js',
    })
    expect(hideSecrets(line)).toBe(line)
  })
})

/** What makes a rule begin again and again, or look far for an end that never comes. */
const hostile: [string, string][] = [
  ['one letter', 'A'],
  ['backslashes', '\\'],
  ['quotes', '"'],
  ['names of secrets', '"secretsecret-'],
  ['a name, and a space', '"email" '],
  ['names of secrets with backslashes', '\\\\"token\\\\'],
  ['parameters', 'params: '],
  ['lines of parameters', 'params: \\n \\n'],
  ['lists of parameters', '"params":['],
  ['lists of parameters with texts', '"params":["\\"'],
  ['keys of Stripe', 'sk_live_whsec_'],
  ['beginnings of sessions', 'eyJ-'],
  ['pieces of sessions', 'eyJ-eyJa.'],
  ['bearers', 'Bearer JWT '],
  ['schemes', 'a://'],
  ['users', 'a://b:'],
  ['passwords', '://b:c'],
  ['words with dashes', 'A-'],
  ['pieces of licenses', 'ABCD-'],
  ['at signs', 'a@'],
  ['hosts', 'a@b.1.c.'],
  ['dots', '.'],
  ['spaces', ' '],
  ['line ends', '\\n'],
]

/** Fills a text with one pattern, behind whatever a rule begins with. */
const filled = (unit: string, length: number): string[] =>
  ['', '"params":["', '"email', 'params: ', 'eyJa.', 'a@'].map((head) =>
    (head + unit.repeat(length / unit.length + 1)).slice(0, length),
  )

describe('a line that a stranger made', () => {
  it.each(hostile)('is read in no time, when it is full of %s', (_, unit) => {
    for (const text of filled(unit, 65_536)) {
      const start = performance.now()
      hideAndCut(text, text.length)
      expect([text.slice(0, 20), performance.now() - start < 200]).toEqual([text.slice(0, 20), true])
    }
  })

  it('is cut at 16 KB, says so, and is still JSON with its level and time', () => {
    const msg = `asha@example.com ${'A'.repeat(1_000_000)}`
    const line = `${JSON.stringify({ level: 50, time: 1_780_000_000_000, pid: 1, msg })}\n`
    const shown = hideSecrets(line)
    expect(shown.length).toBeLessThan(20_000)
    expect(shown.endsWith('}\n')).toBe(true)
    const said = JSON.parse(shown) as { msg: string }
    expect(said).toMatchObject({ level: 50, time: 1_780_000_000_000, cut: line.length })
    expect(said.msg).toContain('[address]')
    expect(
      hostile.map(([, unit]) => hideSecrets(unit.repeat(1_000_000 / unit.length)).length < 40_000),
    ).toEqual(hostile.map(() => true))
  })

  it('shows no half of a secret where it is cut', () => {
    for (let before = 440; before <= 520; before += 1) {
      const shown = hideAndCut(
        `${'x '.repeat(before / 2)}asha.juma@example.com ${session} ${'y'.repeat(2000)}`,
        500,
      )
      expect(shown).not.toMatch(/asha|eyJ/)
      expect(shown.length).toBeLessThanOrEqual(501)
    }
  })
})
