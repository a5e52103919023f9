import { spawnSync } from 'node:child_process'

/** Fewer modules or imports than this means that the checker could not read our sources, and saw nothing wrong. */
const LEAST_MODULES = 20
const LEAST_IMPORTS = 20

interface CruiseResult {
  modules: { source: string; dependencies: { resolved: string }[] }[]
  summary: { violations: { from: string; to: string; rule: { name: string; severity: string } }[] }
}

const isOurs = (source: string) => /^(?:plugins|collections|src)\/|^payload\.config\.ts$/.test(source)

const cruise = (): CruiseResult => {
  const args = [
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    '--config',
    '.dependency-cruiser.cjs',
  ]
  const targets = ['payload.config.ts', 'plugins', 'collections', 'src']
  const { stdout, stderr, error } = spawnSync(
    process.execPath,
    [...args, '--output-type', 'json', ...targets],
    {
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
      timeout: 2_400_000,
    },
  )
  if (error || !stdout.startsWith('{')) {
    throw new Error(`dependency-cruiser gave no report: ${stderr || stdout}`, { cause: error })
  }
  return JSON.parse(stdout) as CruiseResult
}

const { modules, summary } = cruise()
const ours = modules.filter(({ source }) => isOurs(source))
const imports = ours.flatMap(({ dependencies }) => dependencies.filter(({ resolved }) => isOurs(resolved)))
const errors = summary.violations.filter(({ rule }) => rule.severity === 'error')
const isBlind = ours.length < LEAST_MODULES || imports.length < LEAST_IMPORTS

for (const { rule, from, to } of errors) console.log(`${rule.name}: ${from} → ${to}`)
console.log(
  `${ours.length} modules, ${imports.length} imports of our own, ${errors.length} of them through a wall.`,
)
if (isBlind) console.log('So few modules mean that the checker is blind, not that the house is clean.')
process.exitCode = isBlind || errors.length > 0 ? 1 : 0
