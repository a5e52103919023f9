import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'

import { locales } from '../../plugins/kernel/locale.ts'

const read = (locale: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../messages/${locale}.json`, import.meta.url), 'utf8'))

/** Every text by its path. */
const flat = (node: unknown, path = ''): [string, string][] => {
  if (typeof node === 'string') return [[path, node]]
  return Object.entries(node as Record<string, unknown>).flatMap(([key, value]) =>
    flat(value, `${path}.${key}`),
  )
}

const placeholders = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? ''))].sort()

const english = new Map(flat(read('en')))

describe.each(locales)('[unit] messages in %s', (locale) => {
  const texts = new Map(flat(read(locale)))

  it('has every text, and no other', () => {
    expect([...texts.keys()].sort()).toEqual([...english.keys()].sort())
  })

  it('leaves no text empty', () => {
    expect([...texts].filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it('asks for no value that the page does not give', () => {
    const strange = [...texts].filter(([path, text]) => {
      const given = placeholders(english.get(path) ?? '')
      return placeholders(text.replaceAll(/(one|other|=0) \{[^{}]*\}/g, '')).some(
        (name) => !given.includes(name),
      )
    })
    expect(strange).toEqual([])
  })
})
