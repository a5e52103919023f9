import { archive } from '../archive.ts'
import { licenseText } from '../license-text.ts'
import { siteFiles } from './site.ts'

export const templatePack = (): Uint8Array =>
  archive([
    { path: 'ukumbi/LICENSE.txt', content: licenseText('Ukumbi Portfolio Template') },
    ...Object.entries(siteFiles).map(([path, content]) => ({ path: `ukumbi/${path}`, content })),
  ])
