/** One photographic look: Lightroom settings, and the same intent as a color transform for video. */
export type Look = {
  name: string
  note: string
  temperature: number
  tint: number
  exposure: number
  contrast: number
  highlights: number
  shadows: number
  vibrance: number
  saturation: number
  /** Split toning: hue in degrees, strength in percent. */
  shadowHue: number
  shadowStrength: number
  highlightHue: number
  highlightStrength: number
  /** How far black is lifted, in percent. */
  fade: number
  isMonochrome?: boolean
}

const look = (name: string, note: string, numbers: number[], isMonochrome = false): Look => {
  const [temperature = 0, tint = 0, exposure = 0, contrast = 0, highlights = 0, shadows = 0, vibrance = 0] =
    numbers
  const [saturation = 0, shadowHue = 0, shadowStrength = 0, highlightHue = 0] = numbers.slice(7)
  const [highlightStrength = 0, fade = 0] = numbers.slice(11)
  return {
    name,
    note,
    temperature,
    tint,
    exposure,
    contrast,
    highlights,
    shadows,
    vibrance,
    saturation,
    shadowHue,
    shadowStrength,
    highlightHue,
    highlightStrength,
    fade,
    isMonochrome,
  }
}

export const looks: Look[] = [
  look(
    'Saa Tisa',
    'Three in the afternoon: hard light made kind',
    [6, 4, 0.15, 12, -48, 34, 14, -4, 205, 9, 44, 12, 3],
  ),
  look('Saa Kumi', 'Four: warm walls, open shade', [12, 6, 0.1, 8, -40, 28, 16, -2, 220, 8, 38, 16, 4]),
  look(
    'Saa Kumi na Mbili',
    'Six: the last copper light',
    [20, 10, -0.1, 16, -34, 18, 12, 2, 238, 14, 28, 20, 5],
  ),
  look('Kivuli', 'Shade: clean skin under a roof', [4, 8, 0.3, 4, -22, 46, 18, -6, 190, 5, 42, 6, 2]),
  look('Chumvi', 'Salt: pale, airy, low color', [-4, 2, 0.35, -12, -30, 40, -8, -18, 200, 8, 50, 6, 10]),
  look(
    'Mkaa',
    'Charcoal: black and white with a full scale',
    [0, 0, 0.05, 28, -38, 22, 0, -100, 30, 4, 45, 5, 2],
    true,
  ),
  look(
    'Usiku wa Mji',
    'The town at night: street lamps without orange skin',
    [-14, 6, 0.2, 14, -52, 30, 10, -8, 225, 16, 34, 8, 3],
  ),
  look(
    'Mvua',
    'Rain: green held back, greys kept cool',
    [-8, -4, 0.1, 10, -26, 24, -4, -10, 196, 12, 60, 4, 6],
  ),
]
