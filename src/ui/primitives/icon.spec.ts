import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'

import { iconNames } from './icon.tsx'

const css = readFileSync(new URL('../theme/drawings.css', import.meta.url), 'utf8')

describe('[unit] icons', () => {
  it('are each drawn in the style sheet, and no other is', () => {
    const drawn = [...css.matchAll(/\.icon-(\w+)/g)].map(([, name]) => name)
    expect(drawn.sort()).toEqual([...iconNames].sort())
  })
})
