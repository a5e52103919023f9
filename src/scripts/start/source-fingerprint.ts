import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** Everything that `next build` reads. tsconfig.json is not among it: the build rewrites it. */
const BUILD_INPUTS = [
  'collections',
  'messages',
  'migrations',
  'plugins',
  'public',
  'src',
  'next.config.mjs',
  'package-lock.json',
  'payload.config.ts',
  'postcss.config.mjs',
]

const isOutside = (path: string): boolean =>
  /\.spec\.tsx?$|\.md$/.test(path) ||
  path.startsWith('src/scripts/') ||
  path.startsWith('plugins/platform/testing/')

const filesBelow = (path: string): string[] => {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)))
}

/** What decides about tables, constraints and triggers. */
export const SCHEMA_INPUTS = ['collections', 'migrations', 'plugins', 'payload.config.ts']

/** Changes exactly when what is made from these sources could come out differently. Some 20 ms for a thousand files. */
export const sourceFingerprint = (root: string, inputs: readonly string[] = BUILD_INPUTS): string => {
  const hash = createHash('sha256').update(process.versions.node.split('.')[0] ?? '')
  for (const file of inputs.flatMap((input) => filesBelow(join(root, input)))) {
    const name = relative(root, file).split(sep).join('/')
    if (!isOutside(name)) hash.update(`\0${name}\0`).update(readFileSync(file))
  }
  return hash.digest('hex')
}
