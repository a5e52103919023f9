import { rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { runToEnd } from '../start/run-to-end.ts'
import { scriptArgv } from '../start/spawn-node.ts'
import { BenchError } from './bench-error.ts'
import type { Shop } from './start-shop.ts'
import { writeLargeFile } from './write-large-file.ts'

export interface OnSale {
  offerId: string
  /** Where the shop keeps the file. */
  path: string
  bytes: number
}

const stocked = z.object({
  offerId: z.string(),
  storedName: z.string().min(1),
  storageDir: z.string().min(1),
})

/** Makes a file of this size and offers it for nothing: uploaded, hashed and stored like any other. */
export const putOnSale = async (shop: Shop, bytes: number): Promise<OnSale> => {
  const source = join(shop.dataDir, 'one-gigabyte.bin')
  await writeLargeFile(source, bytes)
  const answer = await runToEnd('Putting the file on sale', {
    argv: scriptArgv('bench/stock-file.ts', source, String(bytes)),
    cwd: shop.root,
    env: shop.env,
    logFile: join(shop.dataDir, 'logs', 'bench-stock.log'),
  })
  rmSync(source, { force: true })
  const { offerId, storedName, storageDir } = stocked.parse(answer)
  const path = join(storageDir, storedName)
  const { size } = statSync(path)
  if (size !== bytes) throw new BenchError(`The stored file has ${size} bytes and not ${bytes}.`)
  return { offerId, path, bytes }
}
