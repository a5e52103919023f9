import { bassNote, hits, kalimbaNote, marimbaNote } from './kit.ts'
import { inRoom, mixIn, sum } from './mixer.ts'
import type { Mono } from './voices.ts'
import { silence, type Stereo } from './wav.ts'

export const TEMPO = 96
const BARS = 8
const STEP = 60 / TEMPO / 4
const LENGTH = BARS * 16 * STEP
/** Every other sixteenth comes late by this share of a step: enough to walk, not enough to limp. */
const SWING = 0.14

/** A minor pentatonic, from A2; a melody is written in its degrees. */
const SCALE = [45, 48, 50, 52, 55]
const degree = (index: number): number => (SCALE[index % 5] ?? 45) + 12 * Math.floor(index / 5)

const time = (step: number): number => (step + (step % 2 ? SWING : 0)) * STEP

/** One bar a string, sixteen characters: `X` loud, `x` soft, `.` silent. The bars repeat to fill eight. */
function beat(target: Stereo, sound: Mono, bars: readonly string[], gain: number, pan: number): void {
  for (let bar = 0; bar < BARS; bar += 1) {
    ;[...(bars[bar % bars.length] ?? '')].forEach((mark, step) => {
      if (mark === '.') return
      mixIn(target, sound, { at: time(bar * 16 + step), gain: gain * (mark === 'X' ? 1 : 0.5), pan })
    })
  }
}

/** One bar a string, sixteen characters: a base-36 degree of the scale, or `.`. */
function melody(
  target: Stereo,
  note: (midi: number) => Mono,
  bars: readonly string[],
  gain: number,
  pan: number,
): void {
  for (let bar = 0; bar < BARS; bar += 1) {
    ;[...(bars[bar % bars.length] ?? '')].forEach((mark, step) => {
      if (mark === '.') return
      const accent = step % 4 === 0 ? 1 : 0.78
      mixIn(target, note(degree(Number.parseInt(mark, 36))), {
        at: time(bar * 16 + step),
        gain: gain * accent,
        pan,
      })
    })
  }
}

const part = (write: (target: Stereo) => void, wet: number): Stereo => {
  const target = silence(LENGTH)
  write(target)
  return inRoom(target, wet)
}

const hit = (name: string): Mono => hits[name] ?? new Float32Array(0)

const pier = (): Stereo =>
  part((target) => {
    beat(target, hit('low-open'), ['X.....x.X.......', 'X.....x.X..x....'], 1, 0)
    beat(target, hit('mid-open'), ['....X.....x...X.', '....X..x..x.X...'], 0.62, -0.25)
    beat(target, hit('high-slap'), ['....x.......X...', '....x.......X.x.'], 0.5, 0.3)
    beat(target, hit('shaker-short'), ['X.x.X.xxX.x.X.xx'], 0.26, 0.45)
  }, 0.07)

const ferry = (): Stereo =>
  part((target) => {
    beat(target, hit('low-open'), ['X..x..X...x.....', 'X..x..X...x..X..'], 1, 0)
    beat(target, hit('mid-muted'), ['..x.x...x.x.x.x.'], 0.5, -0.35)
    beat(target, hit('high-open'), ['......x..X...x..', '.x....x..X...x.X'], 0.5, 0.35)
    beat(target, hit('wood-high'), ['X..X..X.....X...'], 0.3, 0.1)
    beat(target, hit('shaker-long'), ['X...x...X...x...'], 0.22, -0.5)
  }, 0.08)

const dawn = (): Stereo =>
  part((target) => {
    melody(
      target,
      kalimbaNote,
      ['a..c.e..c..a.7..', 'a..c.e.f.e.c....', '8..a.c..a..8.5..', '7..a.c.d.c.a....'],
      0.6,
      -0.2,
    )
    melody(
      target,
      kalimbaNote,
      ['..5...5...7...7.', '..5...5...8...8.', '..3...3...5...5.', '..2...2...5...5.'],
      0.38,
      0.35,
    )
  }, 0.12)

const market = (): Stereo =>
  part((target) => {
    melody(
      target,
      marimbaNote,
      ['5.7.a.7.5.7.a.c.', '5.7.a.7.8.7.5...', '3.5.8.5.3.5.8.a.', '2.5.7.5.8.7.5...'],
      0.6,
      0.2,
    )
    melody(target, marimbaNote, ['..a...c...a...e.', '..a...c...d...c.'], 0.3, -0.45)
  }, 0.1)

const deep = (): Stereo =>
  part((target) => {
    melody(
      target,
      bassNote,
      ['0.....0.2...3...', '0.....0.4...3.2.', '3.....3.2...0...', '2.....2.3...4...'],
      0.9,
      0,
    )
  }, 0.02)

const faint = (stereo: Stereo, gain: number): Stereo => ({
  left: stereo.left.map((sample) => sample * gain),
  right: stereo.right.map((sample) => sample * gain),
})

export type Loop = { name: string; audio: Stereo; since: '1.0.0' | '1.1.0' }

const together = ([drums, kalimba, marimba, bass]: readonly [Stereo, Stereo, Stereo, Stereo]): Stereo =>
  sum([faint(drums, 0.85), faint(kalimba, 0.9), faint(marimba, 0.45), faint(bass, 0.7)])

/** The loop in which all play, by itself. */
export const composeFullLoop = (): Stereo => together([pier(), dawn(), market(), deep()])

/** Six seamless loops of eight bars in A minor, made to be stacked. */
export function composeLoops(): Loop[] {
  const [drums, ferryDrums, kalimba, marimba, bass] = [pier(), ferry(), dawn(), market(), deep()]
  const full = together([drums, kalimba, marimba, bass])
  return [
    { name: '01_Gati_Drums', audio: drums, since: '1.0.0' },
    { name: '02_Alfajiri_Kalimba_Am', audio: kalimba, since: '1.0.0' },
    { name: '03_Kina_Bass_Am', audio: bass, since: '1.0.0' },
    { name: '04_Kupwa_Full_Am', audio: full, since: '1.0.0' },
    { name: '05_Kivuko_Drums', audio: ferryDrums, since: '1.1.0' },
    { name: '06_Soko_Marimba_Am', audio: marimba, since: '1.1.0' },
  ]
}
