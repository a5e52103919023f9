import { parseBlocks } from '../blocks.ts'
import { palette } from '../palette.ts'
import { floodPage, makePdf } from '../print/document.ts'
import { label } from '../print/draw-text.ts'
import { flow } from '../print/flow.ts'
import { looks } from './looks.ts'

/** In Swahili, with an en dash: programs that cannot keep such a name are found out here. */
export const GUIDE_NAME = 'Mwongozo wa Picha – Toleo Jipya.pdf'

const text = `
Kifurushi hiki kina mipangilio minane ya Lightroom (.xmp) na mafaili manne ya rangi za video (.cube). Mwongozo huu unaeleza jinsi ya kuyaweka, na jinsi ya kuyatumia bila kuharibu rangi ya ngozi.

## Kuweka kwenye Lightroom Classic

1. Fungua moduli ya **Develop**.
2. Upande wa kushoto, bonyeza alama ya kuongeza kando ya **Presets**, kisha **Import Presets**.
3. Chagua mafaili yote ya folda "Lightroom". Yataonekana chini ya kundi "Bamvua Alasiri".

## Kuweka kwenye simu

Fungua Lightroom ya kompyuta ukitumia akaunti ileile ya simu. Mipangilio itafika yenyewe kwenye simu baada ya dakika chache, mtandao ukiwepo.

## Video

Katika DaVinci Resolve, Premiere au CapCut ya kompyuta, ingiza faili la .cube kama LUT. Liweke baada ya kurekebisha mwanga, wala si kabla. Anza na nguvu ya asilimia 60.

## Utaratibu wa dakika tatu

1. Kwanza rekebisha mwanga na uwiano wa rangi nyeupe. Mpangilio hauwezi kuokoa picha iliyoungua.
2. Chagua mpangilio kulingana na saa ya picha, si kulingana na unaoupenda leo.
3. Punguza **Amount** hadi ngozi ionekane kama ngozi. Mara nyingi ni kati ya 60 na 80.
4. Ondoka, kunywa maji, kisha rudi utazame tena.

> Picha nzuri hukumbusha mahali, si programu iliyotumika.

## Ngozi nyeusi na mwanga mkali

Saa za mchana, vivuli vya uso huwa vizito. Tumia "Saa Tisa" au "Kivuli", kisha ongeza Shadows kidogo kidogo. Usiongeze Exposure ya picha nzima; anga litapotea. Kama ngozi inageuka kuwa nyekundu, punguza Saturation ya rangi ya chungwa kwa alama tano.`

const notes = [
  'Mwanga mkali wa alasiri, uliolainishwa',
  'Kuta zenye joto, vivuli vilivyo wazi',
  'Mwanga wa mwisho wa rangi ya shaba',
  'Chini ya paa: ngozi safi, bila ukijani wa miti',
  'Nyepesi, yenye hewa, rangi kidogo',
  'Nyeusi na nyeupe, kuanzia giza hadi mwanga',
  'Taa za barabarani bila ngozi kugeuka rangi ya chungwa',
  'Kijani kimepunguzwa, kijivu kimebaki baridi',
]

/** The Swahili guide that comes with the presets. */
export const writeGuide = (): Promise<Uint8Array> =>
  makePdf({ title: 'Mwongozo wa Picha', language: 'sw', size: 'A4', margin: 64 }, (pdf) => {
    floodPage(pdf, palette.plum)
    const { width, height } = pdf.page
    pdf.circle(width * 0.64, height * 0.46, 190).fill(palette.coral)
    pdf.circle(width * 0.64, height * 0.46, 132).fill(palette.turmeric)
    pdf.rect(0, height * 0.5, width, 190).fill(palette.deep)
    pdf
      .rect(0, height * 0.5 + 40, width, 4)
      .rect(0, height * 0.5 + 88, width, 8)
      .fill(palette.glass)
    label(pdf, 'Mwongozo', { x: 64, y: 84, size: 60, face: 'display', color: palette.lime })
    label(pdf, 'wa Picha', { x: 64, y: 146, size: 60, face: 'display', color: palette.lime })
    label(pdf, 'Alasiri · toleo jipya', {
      x: 64,
      y: height - 100,
      size: 16,
      face: 'display',
      color: palette.blush,
    })
    pdf.addPage()
    flow(pdf, parseBlocks(text))
    pdf.addPage()
    flow(pdf, [
      { kind: 'heading', text: 'Mipangilio minane' },
      {
        kind: 'list',
        isOrdered: true,
        items: looks.map((look, index) => `**${look.name}.** ${notes[index]}.`),
      },
    ])
  })
