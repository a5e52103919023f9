import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Config } from 'payload'

const names = ['audit', 'constraints', 'doctor', 'owner', 'worker'] as const

/** Teaches the site's `payload` the commands of the shop: `payload duka:doctor` and its kin. */
export const addCommands = (config: Config): Config => {
  const here = fileURLToPath(import.meta.url)
  const commands = names.map((name) => ({
    key: `duka:${name}`,
    // turbopackIgnore: only commands ask for it, and none of them is a page.
    scriptPath: path.join(/* turbopackIgnore: true */ path.dirname(here), `${name}${path.extname(here)}`),
  }))
  return { ...config, bin: [...(config.bin ?? []), ...commands] }
}
