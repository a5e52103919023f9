import type { Look } from './looks.ts'

/** Red, green and blue, each from 0 to 1. */
export type Rgb = [number, number, number]

const clamp = (value: number): number => Math.min(1, Math.max(0, value))
const luma = ([red, green, blue]: Rgb): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue
const map = (color: Rgb, change: (channel: number, index: number) => number): Rgb => [
  change(color[0], 0),
  change(color[1], 1),
  change(color[2], 2),
]

/** A fully saturated color of a hue in degrees. */
const tintOf = (hue: number): Rgb => {
  const shift = [0, 4, 2]
  return map([0, 0, 0], (_, index) => clamp(Math.abs(((hue / 60 + (shift[index] ?? 0)) % 6) - 3) - 1))
}

function curve(value: number, look: Look): number {
  const exposed = clamp(value * 2 ** (look.exposure * 0.6))
  const steep = exposed * exposed * (3 - 2 * exposed)
  const contrasted = exposed + (steep - exposed) * (look.contrast / 40)
  const opened = contrasted + (look.shadows / 500) * (1 - contrasted) ** 3 * contrasted * 4
  const rolled = opened + (look.highlights / 700) * opened ** 3
  return look.fade / 100 + clamp(rolled) * (1 - look.fade / 100)
}

/** What a look makes of one color. */
export function grade(color: Rgb, look: Look): Rgb {
  const warmth = look.temperature / 220
  const warmed: Rgb = [color[0] * (1 + warmth), color[1] * (1 - look.tint / 900), color[2] * (1 - warmth)]
  const toned = map(warmed, (channel) => curve(clamp(channel), look))
  const grey = luma(toned)
  const strength = look.isMonochrome ? 0 : 1 + (look.saturation + look.vibrance * 0.5) / 100
  const shadow = tintOf(look.shadowHue)
  const highlight = tintOf(look.highlightHue)
  return map(toned, (channel, index) => {
    const saturated = grey + (channel - grey) * strength
    const cool = (shadow[index] ?? 0) - luma(shadow)
    const warm = (highlight[index] ?? 0) - luma(highlight)
    const low = ((1 - grey) ** 2 * look.shadowStrength) / 260
    const high = (grey ** 2 * look.highlightStrength) / 260
    return clamp(saturated + cool * low + warm * high)
  })
}
