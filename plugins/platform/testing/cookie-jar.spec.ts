import { describe, expect, it } from '@jest/globals'
import { CookieJar } from './cookie-jar.ts'

const reply = (...lines: string[]) => new Headers(lines.map((line): [string, string] => ['set-cookie', line]))

describe('CookieJar', () => {
  it('sends what was set, with = inside values', () => {
    const jar = new CookieJar()
    jar.take(reply('a=1==; Path=/; HttpOnly', 'b=2'))
    expect(jar.header()).toBe('a=1==; b=2')
  })

  it('forgets what a reply expires', () => {
    const jar = new CookieJar()
    jar.take(reply('a=1', 'b=2'))
    jar.take(reply('a=; Max-Age=0', 'b=; Expires=Thu, 01 Jan 1970 00:00:00 GMT'))
    expect(jar.header()).toBeUndefined()
  })
})
