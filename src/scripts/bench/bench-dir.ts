import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Cleanup } from './cleanup.ts'

/**
 * A folder for this run alone. It lies below the project, which git and the tools ignore there, because the floor is
 * built with the project's own packages, and a bundler looks for these in the folders above.
 */
export const makeBenchDir = (root: string, cleanup: Cleanup): string => {
  const parent = join(root, '.duka')
  mkdirSync(parent, { recursive: true, mode: 0o711 })
  const dir = mkdtempSync(join(parent, 'bench-'))
  cleanup.add('folder', () => {
    rmSync(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
    if (readdirSync(parent).length === 0) rmdirSync(parent)
  })
  // PostgreSQL has an account of its own when root starts us, and must get through.
  chmodSync(dir, 0o711)
  return dir
}
