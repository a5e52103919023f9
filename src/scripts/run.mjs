// Runs a TypeScript script: `node src/scripts/run.mjs seed.ts [arguments]`.
//
// On Node 20 the loader's thread now and then loses an answer while the first imports are under way; nothing of the
// script has run then, and Node ends with code 13 ("unsettled top-level await"). Such a run is simply begun again.
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { register } from 'tsx/esm/api'

const UNSETTLED = 13
const MOST_RUNS = 5

const [name = ''] = process.argv.splice(2, 1)
const script = resolve(import.meta.dirname, name)
let isLoaded = false

const again = (code) => {
  const runs = Number(process.env.DUKA_RUNS ?? 1)
  // Node's own listener makes the code out of 0 only after this one.
  const isCutOff = !isLoaded && (code === 0 || code === UNSETTLED)
  if (!isCutOff || runs >= MOST_RUNS) return
  const argv = [import.meta.filename, name, ...process.argv.slice(2)]
  const env = { ...process.env, DUKA_RUNS: String(runs + 1) }
  const { signal, status } = spawnSync(process.execPath, argv, { stdio: 'inherit', env })
  if (signal) process.kill(process.pid, signal)
  process.exitCode = status ?? 1
}

// A script that ends itself while it is being loaded means it.
const { exit } = process
process.exit = (code) => {
  isLoaded = true
  return exit(code)
}
process.on('exit', again)
register()
process.argv[1] = script
await import(pathToFileURL(script).href)
isLoaded = true
