import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { StartError } from './start-error.ts'

export const secretsFile = z.object({
  payloadSecret: z.string().min(16),
  /** `k1:<32 bytes, base64url>`: seals license keys. A restored database without it has lost them. */
  keyring: z.string().min(40),
  cronSecret: z.string().min(16),
})

export type Secrets = z.infer<typeof secretsFile>

const random = (bytes: number): string => randomBytes(bytes).toString('base64url')

const makeSecrets = (): Secrets => ({
  payloadSecret: random(32),
  keyring: `k1:${random(32)}`,
  cronSecret: random(24),
})

/** Made at the first start and kept, readable for the owner of the folder alone. */
export const keepSecrets = (dataDir: string): Secrets => {
  const file = join(dataDir, 'secrets.json')
  if (!existsSync(file)) {
    const half = `${file}.new`
    writeFileSync(half, `${JSON.stringify(makeSecrets(), null, 2)}\n`, { mode: 0o600 })
    renameSync(half, file)
  }
  chmodSync(file, 0o600)
  try {
    return secretsFile.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (cause) {
    throw new StartError(
      `${file} cannot be read as what it should be.`,
      'Bring it back from a backup: without it the license keys in the database are lost.',
      { cause },
    )
  }
}
