import { archive, type Entry } from '../archive.ts'
import { licenseText } from '../license-text.ts'
import { looks } from './looks.ts'
import { writeLut } from './write-lut.ts'
import { writePreset } from './write-preset.ts'

const VIDEO_LOOKS = ['Saa Tisa', 'Saa Kumi na Mbili', 'Chumvi', 'Usiku wa Mji']

const readme = `ALASIRI
Eight looks for photographs, four for video. Bamvua, Mombasa.

Lightroom/   .xmp presets for Lightroom Classic, Lightroom and Camera Raw 15 or
             later. Develop > Presets > + > Import Presets.
Video/       .cube LUTs, 17 points, for Rec. 709 footage. DaVinci Resolve, Premiere
             Pro, Final Cut Pro, CapCut on a computer.

Correct exposure and white balance first. Then one preset, at 60 to 80 percent.

${looks.map((look) => `${look.name.padEnd(19)}${look.note}`).join('\n')}
`

const presets = (from: typeof looks): Entry[] =>
  from.map((look) => ({ path: `Alasiri/Lightroom/${look.name}.xmp`, content: writePreset(look) }))

/** What the first release held: the looks that were there before Mkaa and Mvua, and nothing for video. */
export const firstPresetPack = (): Uint8Array =>
  archive([
    { path: 'Alasiri/LICENSE.txt', content: licenseText('Alasiri Presets') },
    ...presets(looks.filter(({ name }) => name !== 'Mkaa' && name !== 'Mvua')),
  ])

export const presetPack = (): Uint8Array =>
  archive([
    { path: 'Alasiri/README.txt', content: readme },
    { path: 'Alasiri/LICENSE.txt', content: licenseText('Alasiri Presets') },
    ...presets(looks),
    ...looks
      .filter((look) => VIDEO_LOOKS.includes(look.name))
      .map((look) => ({ path: `Alasiri/Video/${look.name}.cube`, content: writeLut(look) })),
  ])
