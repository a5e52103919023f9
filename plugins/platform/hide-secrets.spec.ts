import { describe, expect, it } from '@jest/globals'
import { randomBytes } from 'node:crypto'
import { newToken } from '../kernel/token.ts'
import { hideSecrets } from './hide-secrets.ts'

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
