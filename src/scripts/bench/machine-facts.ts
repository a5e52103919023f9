import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import os from 'node:os'
import { z } from 'zod'

const manifest = z.object({ version: z.string() })

const versionOf = (root: string, name: string): string =>
  manifest.parse(JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'))).version

/** Processes that want a core, averaged over the last minute. */
export const loadNow = (): number => os.loadavg()[0] ?? 0

export const machineFacts = (root: string): string[] => {
  const cpus = os.cpus()
  return [
    `${cpus.length} × ${cpus[0]?.model.trim() ?? 'unknown processor'}, ${(os.totalmem() / 1e9).toFixed(0)} GB, ${os.type()} ${os.release()} ${os.arch()}`,
    `Node ${process.versions.node}, Next ${versionOf(root, 'next')}, Payload ${versionOf(root, 'payload')}; ${new Date().toISOString().slice(0, 16)} UTC`,
  ]
}

/** A machine that does other things as well gives figures that say little alone; the ratios suffer less. */
export const noiseOf = (loadBefore: number): string => {
  const isBusy = loadBefore > os.cpus().length / 2
  return `load before: ${loadBefore.toFixed(2)}${isBusy ? ' (BUSY: other work ran on this machine, and these figures are noisy)' : ''}`
}
