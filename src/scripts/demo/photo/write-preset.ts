import type { Look } from './looks.ts'

const signed = (value: number): string => (value > 0 ? `+${value}` : String(value))

/** A preset identifier of 32 hex digits that follows from the name. */
function presetId(name: string): string {
  let state = 0x811c9dc5
  let id = ''
  for (let round = 0; round < 4; round += 1) {
    for (const character of `${name}${round}`)
      state = Math.imul(state ^ character.charCodeAt(0), 0x01000193) >>> 0
    id += state.toString(16).padStart(8, '0')
  }
  return id.toUpperCase()
}

function settings(look: Look): Record<string, string> {
  return {
    PresetType: 'Normal',
    UUID: presetId(look.name),
    SupportsAmount: 'True',
    SupportsColor: 'True',
    SupportsMonochrome: 'True',
    SupportsHighDynamicRange: 'True',
    SupportsNormalDynamicRange: 'True',
    Version: '15.0',
    ProcessVersion: '11.0',
    IncrementalTemperature: signed(look.temperature),
    IncrementalTint: signed(look.tint),
    Exposure2012: `${look.exposure > 0 ? '+' : ''}${look.exposure.toFixed(2)}`,
    Contrast2012: signed(look.contrast),
    Highlights2012: signed(look.highlights),
    Shadows2012: signed(look.shadows),
    Blacks2012: signed(Math.round(look.fade * 1.5)),
    Vibrance: signed(look.vibrance),
    Saturation: signed(look.isMonochrome ? 0 : look.saturation),
    SplitToningShadowHue: String(look.shadowHue),
    SplitToningShadowSaturation: String(look.shadowStrength),
    SplitToningHighlightHue: String(look.highlightHue),
    SplitToningHighlightSaturation: String(look.highlightStrength),
    SplitToningBalance: '0',
    GrainAmount: look.isMonochrome ? '22' : '8',
    ConvertToGrayscale: look.isMonochrome ? 'True' : 'False',
    HasSettings: 'True',
  }
}

const localized = (tag: string, text: string): string =>
  `   <crs:${tag}>\n    <rdf:Alt>\n     <rdf:li xml:lang="x-default">${text}</rdf:li>\n    </rdf:Alt>\n   </crs:${tag}>`

/** A Lightroom and Camera Raw preset (XMP, process version 5). */
export const writePreset = (look: Look): string => `<x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="Bamvua">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:crs="http://ns.adobe.com/camera-raw-settings/1.0/"
${Object.entries(settings(look))
  .map(([key, value]) => `   crs:${key}="${value}"`)
  .join('\n')}>
${localized('Name', look.name)}
${localized('Group', 'Bamvua Alasiri')}
${localized('Description', look.note)}
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
`
