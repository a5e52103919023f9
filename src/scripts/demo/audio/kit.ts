import { bass, drum, kalimba, marimba, shaker, woodblock, type Mono } from './voices.ts'

const once = <Key, Sound>(make: (key: Key) => Sound): ((key: Key) => Sound) => {
  const made = new Map<Key, Sound>()
  return (key) => {
    const sound = made.get(key) ?? make(key)
    made.set(key, sound)
    return sound
  }
}

export const hits: Record<string, Mono> = {
  'low-open': drum({ pitch: 62, drop: 84, decay: 0.24, slap: 0.25, seed: 11 }),
  'low-muted': drum({ pitch: 70, drop: 60, decay: 0.08, slap: 0.3, seed: 12 }),
  'mid-open': drum({ pitch: 168, drop: 70, decay: 0.16, slap: 0.5, seed: 13 }),
  'mid-muted': drum({ pitch: 182, drop: 40, decay: 0.05, slap: 0.6, seed: 14 }),
  'high-open': drum({ pitch: 302, drop: 90, decay: 0.1, slap: 0.7, seed: 15 }),
  'high-slap': drum({ pitch: 340, drop: 160, decay: 0.04, slap: 1.6, seed: 16 }),
  'shaker-short': shaker(21, 0.09, 0.012),
  'shaker-long': shaker(22, 0.22, 0.05),
  'reed-rattle': shaker(23, 0.5, 0.09),
  'wood-high': woodblock(1180),
  'wood-low': woodblock(820),
}

export const kalimbaNote = once((note: number) => kalimba(note))
export const marimbaNote = once((note: number) => marimba(note))
export const bassNote = once((note: number) => bass(note, 1.2))
