import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'

const css = readFileSync(new URL('./themes.css', import.meta.url), 'utf8')

const themes = [...css.matchAll(/@plugin 'daisyui\/theme' \{([^}]*)\}/g)].map(([, body]) => {
  const tokens = [...(body ?? '').matchAll(/(?:--)?([\w-]+): ([^;]+);/g)].map(([, name, value]) => [
    name,
    value,
  ])
  return Object.fromEntries(tokens) as Record<string, string>
})

/** Relative luminance of an `oklch(L% C H)`, by the formulas of CSS Color 4. */
const luminance = (color: string): number => {
  const [l, c, h] = (/oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\)/.exec(color) ?? []).slice(1).map(Number)
  const hue = ((h ?? 0) * Math.PI) / 180
  const [a, b] = [(c ?? 0) * Math.cos(hue), (c ?? 0) * Math.sin(hue)]
  const light = (l ?? 0) / 100
  const long = (light + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const middle = (light - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const short = (light - 0.0894841775 * a - 1.291485548 * b) ** 3
  const red = 4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short
  const green = -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short
  const blue = -0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short
  const inGamut = (value: number): number => Math.min(1, Math.max(0, value))
  return 0.2126 * inGamut(red) + 0.7152 * inGamut(green) + 0.0722 * inGamut(blue)
}

const contrast = (one: string, other: string): number => {
  const [dark, bright] = [luminance(one), luminance(other)].sort((x, y) => x - y)
  return ((bright ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

const onGrounds = (text: string) => ['base-100', 'base-200'].map((ground) => [text, ground] as const)
const named = ['primary', 'secondary', 'accent', 'neutral', 'info', 'success', 'warning', 'error']
const texts = [
  ...['base-content', 'muted', 'error', 'info'].flatMap(onGrounds),
  ...named.map((name) => [`${name}-content`, name] as const),
]

describe.each(themes)('[unit] theme $name', (theme) => {
  const token = (name: string): string => theme[`color-${name}`] ?? ''

  it.each(texts)('%s can be read on %s', (text, ground) => {
    expect(contrast(token(text), token(ground))).toBeGreaterThanOrEqual(4.5)
  })

  it.each(onGrounds('control'))('the edge of a %s can be seen on %s', (edge, ground) => {
    expect(contrast(token(edge), token(ground))).toBeGreaterThanOrEqual(3)
  })
})

it('[unit] there is a light and a dark half', () => {
  expect(themes.map((theme) => theme['color-scheme'])).toEqual(['light', 'dark'])
})
