// Builds what `npm pack` packs: every plugin as JavaScript with types and source maps, and nothing of the demo site.
import { execFile } from 'node:child_process'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'

const root = path.resolve(import.meta.dirname, '../..')
const dist = path.join(root, 'dist')

const build = async (): Promise<void> => {
  await rm(dist, { recursive: true, force: true })
  const compiler = path.join(root, 'node_modules/typescript/bin/tsc')
  await promisify(execFile)(process.execPath, [compiler, '-p', 'tsconfig.package.json'], { cwd: root })
  // The types of the demo site's own collections: each site generates its own.
  for (const ending of ['d.ts', 'js', 'js.map']) await rm(path.join(dist, `payload-types.${ending}`))
}

build().catch((error: unknown) => {
  console.error(error instanceof Error && 'stdout' in error ? error.stdout : error)
  process.exitCode = 1
})
