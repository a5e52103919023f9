import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build, stop, type Plugin } from 'esbuild'

// Beside the packages that a bundle asks for.
const home = fileURLToPath(new URL('../../../node_modules/.cache/duka-children/', import.meta.url))

/** `import.meta` of a source says in the bundle, too, where that source is. Packages are no part of it. */
const keepPlaces: Plugin = {
  name: 'keep-places',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.tsx?$/ }, async ({ path: file }) => {
      const source = await readFile(file, 'utf8')
      const contents = source
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href))
        .replaceAll('import.meta.dirname', JSON.stringify(path.dirname(file)))
      return { contents, loader: file.endsWith('x') ? 'tsx' : 'ts' }
    })
  },
}

const dayMs = 86_400_000

const removeOld = (): void =>
  readdirSync(home)
    .map((name) => path.join(home, name))
    // Another worker may have taken it away, or given it its name, since it was listed.
    .filter((file) => Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Infinity) > dayMs)
    .forEach((file) => rmSync(file, { force: true }))

const write = (name: string, text: string): string => {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 16)
  const file = path.join(home, `${name}-${hash}.mjs`)
  mkdirSync(home, { recursive: true })
  removeOld()
  if (existsSync(file)) return file
  const draft = `${file}.${String(process.pid)}`
  writeFileSync(draft, text)
  renameSync(draft, file)
  return file
}

const bundles = new Map<string, Promise<string>>()

const bundle = async (script: string): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [script],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    jsx: 'automatic',
    plugins: [keepPlaces],
    logLevel: 'silent',
  })
  await stop()
  return write(path.basename(script, '.ts'), outputFiles[0]?.text ?? '')
}

/**
 * A TypeScript module, and all of ours that it asks for, as one file that Node runs by itself: the site is there in 2 s of
 * processor time, where a loader that looks at each of its thousand files takes 5.
 */
export const bundledChild = (script: string): Promise<string> => {
  const known = bundles.get(script) ?? bundle(script)
  bundles.set(script, known)
  return known
}
