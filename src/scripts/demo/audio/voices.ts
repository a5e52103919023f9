import { seededRandom } from '../seeded-random.ts'
import { SAMPLE_RATE } from './wav.ts'

export type Mono = Float32Array

/** Frequency in hertz of a MIDI note number. */
const hertz = (note: number): number => 440 * 2 ** ((note - 69) / 12)

function render(seconds: number, sample: (time: number, index: number) => number): Mono {
  const length = Math.round(seconds * SAMPLE_RATE)
  const fade = 0.01 * SAMPLE_RATE
  return Float32Array.from({ length }, (_, index) => {
    const release = Math.min(1, (length - index) / fade)
    return sample(index / SAMPLE_RATE, index) * release
  })
}

/** White noise through a one-pole low-pass (`tone` 0 to 1, higher is brighter), optionally high-passed. */
function noise(seed: number, tone: number, isThin: boolean): () => number {
  const random = seededRandom(seed)
  let low = 0
  let slow = 0
  return () => {
    low += tone * (random() * 2 - 1 - low)
    slow += 0.08 * (low - slow)
    return isThin ? low - slow : low
  }
}

export type Skin = { pitch: number; drop: number; decay: number; slap: number; seed: number }

/** A hand drum: a falling membrane tone with two inharmonic overtones, and a slap of noise. */
export function drum({ pitch, drop, decay, slap, seed }: Skin): Mono {
  const hiss = noise(seed, 0.45, true)
  let phase = 0
  return render(decay * 4.5, (time) => {
    phase += (2 * Math.PI * (pitch + drop * Math.exp(-time * 38))) / SAMPLE_RATE
    const body = Math.sin(phase) + 0.34 * Math.sin(phase * 1.59) * Math.exp(-time * 14)
    const ring = 0.16 * Math.sin(phase * 2.14) * Math.exp(-time * 22)
    const attack = Math.min(1, time * 900)
    return attack * ((body + ring) * Math.exp(-time / decay) + slap * hiss() * Math.exp(-time * 60))
  })
}

/** A shaker or a brushed cymbal, by how long it rings. */
export function shaker(seed: number, seconds: number, rise: number): Mono {
  const hiss = noise(seed, 0.92, true)
  return render(seconds, (time) => {
    const swell = Math.min(1, time / rise)
    return 0.7 * hiss() * swell * Math.exp(-Math.max(0, time - rise) * (5 / seconds))
  })
}

/** A wooden click: two short resonances, close together. */
export const woodblock = (pitch: number): Mono =>
  render(0.22, (time) => {
    const body = Math.sin(2 * Math.PI * pitch * time) + 0.6 * Math.sin(2 * Math.PI * pitch * 1.47 * time)
    return Math.min(1, time * 2000) * body * Math.exp(-time * 42)
  })

/** A plucked metal tine: fundamental, the 6.27 overtone of a clamped bar, a buzz and a thumb on wood. */
export function kalimba(note: number): Mono {
  const f = hertz(note)
  const thumb = noise(note, 0.2, false)
  return render(2.2, (time) => {
    const w = 2 * Math.PI * f * time
    const tine = Math.sin(w) * Math.exp(-time * 2.4) + 0.22 * Math.sin(2 * w) * Math.exp(-time * 4.5)
    const bar = 0.2 * Math.sin(6.27 * w) * Math.exp(-time * 26)
    return Math.min(1, time * 700) * (tine + bar + 0.5 * thumb() * Math.exp(-time * 110))
  })
}

/** A marimba bar: tuned 1 : 3.99 : 9.2, hit with a yarn mallet. */
export const marimba = (note: number): Mono => {
  const f = hertz(note)
  return render(1.3, (time) => {
    const w = 2 * Math.PI * f * time
    const bar = Math.sin(w) * Math.exp(-time * 4.6) + 0.3 * Math.sin(3.99 * w) * Math.exp(-time * 13)
    return Math.min(1, time * 450) * (bar + 0.1 * Math.sin(9.2 * w) * Math.exp(-time * 34))
  })
}

/** A round bass: sine and softened odd harmonics with a finger's attack, `seconds` long. */
export const bass = (note: number, seconds: number): Mono => {
  const f = hertz(note)
  return render(seconds, (time) => {
    const w = 2 * Math.PI * f * time
    const pluck = Math.exp(-time * 9)
    const tone = Math.sin(w) + (0.34 * pluck + 0.1) * Math.sin(2 * w) + 0.26 * pluck * Math.sin(3 * w)
    return Math.min(1, time * 260) * Math.tanh(1.4 * tone) * Math.exp(-time * 1.5)
  })
}
