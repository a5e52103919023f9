import { SAMPLE_RATE, silence, type Stereo } from './wav.ts'
import type { Mono } from './voices.ts'

/** `pan` runs from -1 (left) to 1 (right). */
export type Placement = { at: number; gain: number; pan: number }

/** Adds a sound at a time in seconds; what reaches past the end comes in again at the start, so loops are seamless. */
export function mixIn(target: Stereo, sound: Mono, { at, gain, pan }: Placement): void {
  const length = target.left.length
  const leftGain = gain * Math.cos(((pan + 1) * Math.PI) / 4)
  const rightGain = gain * Math.sin(((pan + 1) * Math.PI) / 4)
  let position = Math.round(at * SAMPLE_RATE) % length
  for (let index = 0; index < sound.length; index += 1) {
    const sample = sound[index] ?? 0
    target.left[position] = (target.left[position] ?? 0) + sample * leftGain
    target.right[position] = (target.right[position] ?? 0) + sample * rightGain
    position += 1
    if (position === length) position = 0
  }
}

export const centered = (sound: Mono): Stereo => ({ left: sound, right: sound })

/** Four damped echoes a side: a small tiled room, `wet` of it added. Runs twice round, so the tail joins the start. */
function room(channel: Float32Array, delays: readonly number[], wet: number): Float32Array {
  const out = Float32Array.from(channel)
  for (const delay of delays) {
    const line = new Float32Array(delay)
    let damped = 0
    let at = 0
    for (let index = 0; index < channel.length * 2; index += 1) {
      const place = index % channel.length
      const echo = line[at] ?? 0
      damped += 0.42 * (echo - damped)
      line[at] = (channel[place] ?? 0) + damped * 0.76
      at = at + 1 === delay ? 0 : at + 1
      if (index >= channel.length) out[place] = (out[place] ?? 0) + echo * wet
    }
  }
  return out
}

export const inRoom = ({ left, right }: Stereo, wet: number): Stereo => ({
  left: room(left, [1687, 2053, 2687], wet),
  right: room(right, [1801, 2129, 2543], wet),
})

export const sum = (parts: readonly Stereo[]): Stereo => {
  const total = silence((parts[0]?.left.length ?? 0) / SAMPLE_RATE)
  for (const { left, right } of parts) {
    for (let index = 0; index < total.left.length; index += 1) {
      total.left[index] = (total.left[index] ?? 0) + (left[index] ?? 0)
      total.right[index] = (total.right[index] ?? 0) + (right[index] ?? 0)
    }
  }
  return total
}
