import { archive } from '../archive.ts'
import { licenseText } from '../license-text.ts'
import { icons, iconSvg } from './icons.ts'

const entries = Object.entries(icons)

const sprite = `<svg xmlns="http://www.w3.org/2000/svg">
${entries.map(([name, strokes]) => `<symbol id="${name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="${strokes}"/></symbol>`).join('\n')}
</svg>
`

const preview = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Soko Icons</title>
<style>
body { font: 15px/1.4 system-ui, sans-serif; margin: 3rem auto; max-width: 60rem; padding: 0 1rem; color: #15203a; background: #f6eedf }
ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(7rem, 1fr)); gap: 1rem; padding: 0; list-style: none }
li { background: #fff; border-radius: 12px; padding: 1.5rem .5rem 1rem; text-align: center; font-size: 12px }
svg { display: block; width: 40px; height: 40px; margin: 0 auto .75rem }
</style>
<h1>Soko Icons</h1>
<ul>
${entries.map(([name, strokes]) => `<li>${iconSvg(strokes)}${name}</li>`).join('\n')}
</ul>
</html>
`

const readme = `SOKO ICONS
${entries.length} line icons for shops, markets and delivery. Bamvua, Mombasa.

svg/          one file an icon, 24 × 24, stroke 2. They take the color of the text.
sprite.svg    all of them:  <svg><use href="sprite.svg#basket"/></svg>
preview.html  open it in a browser to see them all
`

export const iconPack = (): Uint8Array =>
  archive([
    { path: 'Soko Icons/README.txt', content: readme },
    { path: 'Soko Icons/LICENSE.txt', content: licenseText('Soko Icons') },
    { path: 'Soko Icons/sprite.svg', content: sprite },
    { path: 'Soko Icons/preview.html', content: preview },
    ...entries.map(([name, strokes]) => ({
      path: `Soko Icons/svg/${name}.svg`,
      content: `${iconSvg(strokes)}\n`,
    })),
  ])
