import { describe, expect, it } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const src = path.resolve(import.meta.dirname, '..')

/** What a person has to begin, who has brought the scripts by that. */
const begunBySomebody: Record<string, string> = {
  'ui/primitives/use-early-tap.ts': 'a press, which is kept until it can be done',
  'ui/product/amount-field.tsx': 'the sending of its form',
}

const actors = ['ui', 'app/(shop)']
  .flatMap((room) =>
    readdirSync(path.join(src, room), { recursive: true, encoding: 'utf8' }).map((file) => `${room}/${file}`),
  )
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({ file, source: readFileSync(path.join(src, file), 'utf8') }))
  .filter(({ source }) => /\buse(?:Layout)?Effect\(/.test(source))

describe('[unit] a component that does something without a sign of a person', () => {
  it('says so in its page, which would leave its scripts for later otherwise', () => {
    const silent = actors.filter(({ source }) => !source.includes('data-scripts=')).map(({ file }) => file)
    expect(silent.sort()).toEqual(Object.keys(begunBySomebody).sort())
  })

  it('is found by the effects that it has', () => {
    expect(actors.map(({ file }) => file)).toContain('ui/order/order-live.tsx')
  })
})
