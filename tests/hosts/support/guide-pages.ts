import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const guide = fileURLToPath(new URL('../../../docs/storefront.md', import.meta.url))

/** Writes the pages of the guide into a site, as somebody would who copies them. @returns lines of all but the order's page */
export const writeGuidePages = async (dir: string): Promise<number> => {
  const blocks = [...(await readFile(guide, 'utf8')).matchAll(/```tsx\n\/\/ (\S+)\n([\s\S]*?)```/g)]
  for (const [, file = '', code = ''] of blocks) {
    await mkdir(path.dirname(path.join(dir, file)), { recursive: true })
    await writeFile(path.join(dir, file), code)
  }
  const counted = blocks.filter(([, file = '']) => !file.includes('/orders/'))
  return counted.reduce((sum, [, , code = '']) => sum + code.trimEnd().split('\n').length, 0)
}
