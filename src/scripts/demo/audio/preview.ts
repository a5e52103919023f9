import { composeFullLoop } from './loops.ts'
import { SAMPLE_RATE, wavHeader } from './wav.ts'

const SECONDS = 10
const FADE_SECONDS = 0.6
const RATE = SAMPLE_RATE / 2
const FULL_SCALE = 0x7fff
const PEAK = 0.89

/** Four bars of the full loop for a phone's speaker: half the rate, 16 bit, one channel, faded out. About 480 KB. */
export function writePreview(): Uint8Array {
  const { left, right } = composeFullLoop()
  const at = (index: number): number => (left[index] ?? 0) + (right[index] ?? 0)
  const samples = Float32Array.from(
    { length: SECONDS * RATE },
    // Neighbors are averaged, or what is above the new rate's reach would fold down into noise.
    (_, index) => (at(index * 2) + at(index * 2 + 1)) / 4,
  )
  const loudest = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 1e-9)
  const fade = FADE_SECONDS * RATE
  const dataBytes = samples.length * 2
  const bytes = Buffer.alloc(44 + dataBytes)
  wavHeader({ channels: 1, rate: RATE, bytesPerSample: 2 }, dataBytes).copy(bytes)
  samples.forEach((sample, index) => {
    const gain = Math.min(1, (samples.length - index) / fade) * ((PEAK * FULL_SCALE) / loudest)
    bytes.writeInt16LE(Math.round(sample * gain), 44 + index * 2)
  })
  return bytes
}
