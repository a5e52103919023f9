// Plain JavaScript without a single dependency: it must be able to say what is missing on any machine.
import { existsSync } from 'node:fs'

const NEEDED = [20, 19]

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const isOldNode = major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1])
const hasModules = existsSync(new URL('../../node_modules/tsx/package.json', import.meta.url))

if (isOldNode) {
  console.error(
    `Duka needs Node ${NEEDED.join('.')} or newer; this is ${process.versions.node}. Get it at https://nodejs.org`,
  )
  process.exitCode = 1
} else if (!hasModules) {
  // Where NODE_ENV is production, npm leaves out what the demo site needs beside the plugins.
  console.error('The packages are not installed yet. Run: npm ci --include=dev')
  process.exitCode = 1
} else {
  process.argv.splice(2, 0, 'start.ts')
  await import('./run.mjs')
}
