// Runs a TypeScript script: `node src/scripts/run.mjs seed.ts [arguments]`.
import { register as addHooks } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { register as readTypeScript } from 'tsx/esm/api'

const [name = ''] = process.argv.splice(2, 1)
const script = resolve(import.meta.dirname, name)
process.argv[1] = script
readTypeScript()
addHooks(new URL('./production-files.mjs', import.meta.url))
await import(pathToFileURL(script).href)
