import { archive, type Entry } from '../archive.ts'
import { licenseText } from '../license-text.ts'
import { bassNote, hits, kalimbaNote, marimbaNote } from './kit.ts'
import { composeLoops, TEMPO } from './loops.ts'
import { centered } from './mixer.ts'
import type { Mono } from './voices.ts'
import { encodeWav } from './wav.ts'

const FOLDER = 'Kupwa Sample Pack'
const NOTES: [name: string, midi: number][] = [
  ['A3', 57],
  ['C4', 60],
  ['D4', 62],
  ['E4', 64],
  ['G4', 67],
  ['A4', 69],
]

const readme = (version: string, files: number): string => `KUPWA SAMPLE PACK ${version}
Bamvua, Mombasa

${files} WAV files, 48 kHz, 24 bit, stereo.

Loops/      eight bars at ${TEMPO} BPM, cut to the sample: they repeat without a click
            and fit on top of each other. "Am" is A minor pentatonic.
One-shots/  single hits and notes. Drums are dry; add your own room.

Drag a loop into any program that reads WAV: Ableton Live, FL Studio, Logic,
Reaper, Ardour, Audacity, BandLab. Set the project to ${TEMPO} BPM first.

Everything here was synthesized by us. Nothing is sampled from a record.
`

const wav = (path: string, sound: Mono): Entry => ({
  path: `${FOLDER}/One-shots/${path}.wav`,
  content: encodeWav(centered(sound)),
  isStored: true,
})

function oneShots(isComplete: boolean): Entry[] {
  const drums = Object.entries(hits).map(([name, sound]) => wav(`Drums/${name}`, sound))
  const tines = NOTES.map(([name, midi]) => wav(`Kalimba/kalimba_${name}`, kalimbaNote(midi)))
  const low = NOTES.slice(0, 4).map(([name, midi]) =>
    wav(`Bass/bass_${name.replace('3', '1').replace('4', '2')}`, bassNote(midi - 24)),
  )
  const bars = NOTES.map(([name, midi]) => wav(`Marimba/marimba_${name}`, marimbaNote(midi)))
  return isComplete ? [...drums, ...tines, ...low, ...bars] : [...drums, ...tines, ...low]
}

/** The packs of both releases, by version. The newer one is some 40 MB. */
export function samplePacks(): Record<'1.0.0' | '1.1.0', Uint8Array> {
  const loops = composeLoops().map(({ name, audio, since }) => ({
    since,
    entry: {
      path: `${FOLDER}/Loops/${name}_${TEMPO}bpm.wav`,
      content: encodeWav(audio),
      isStored: true,
    },
  }))
  const pack = (version: '1.0.0' | '1.1.0'): Uint8Array => {
    const isComplete = version === '1.1.0'
    const sounds = [
      ...loops.filter(({ since }) => isComplete || since === '1.0.0').map(({ entry }) => entry),
      ...oneShots(isComplete),
    ]
    return archive([
      { path: `${FOLDER}/README.txt`, content: readme(version, sounds.length) },
      { path: `${FOLDER}/LICENSE.txt`, content: licenseText('Kupwa Sample Pack') },
      ...sounds,
    ])
  }
  return { '1.0.0': pack('1.0.0'), '1.1.0': pack('1.1.0') }
}
