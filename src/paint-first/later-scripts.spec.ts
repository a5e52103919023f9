import { describe, expect, it } from '@jest/globals'

import { laterScript, putScriptsOff } from './later-scripts.ts'

const head = `<script>${laterScript}</script>`
const framework =
  '<link rel="preload" as="script" fetchPriority="low" nonce="n" href="/_next/static/chunks/a.js"/>' +
  '<script src="/_next/static/chunks/b.js" async="" nonce="n"></script>' +
  '<script src="/_next/static/chunks/a.js" nonce="n" async=""></script>'

describe('scripts of a page that are put off', () => {
  it('are those of the framework, each under its own address', () => {
    expect(putScriptsOff(head + framework)).toBe(
      `${head}<script type="text/later" data-src="/_next/static/chunks/b.js"></script>` +
        '<script type="text/later" data-src="/_next/static/chunks/a.js"></script>',
    )
  })

  it('are not those for old browsers, inline ones, others’, and not other preloads', () => {
    const kept =
      head +
      '<link rel="preload" href="/f.woff2" as="font"/><script src="/_next/static/chunks/p.js" noModule=""></script>' +
      '<script nonce="n">self.__next_f.push([1,"async=\\"\\""])</script><script src="https://x.example/_next/static/c.js" async=""></script>'
    expect(putScriptsOff(kept)).toBe(kept)
  })

  it('stay put off when a page is looked at again', () => {
    const once = putScriptsOff(head + framework)
    expect(putScriptsOff(once)).toBe(once)
  })

  it('are not put off in a page that has nothing to bring them back', () => {
    expect(putScriptsOff(framework)).toBe(framework)
  })
})
