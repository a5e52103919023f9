import { randomBytes } from 'node:crypto'
import { open } from 'node:fs/promises'

const CHUNK = 1024 * 1024

/** Writes a file that neither a disk nor a compressor can make smaller. `bytes` is a multiple of 1 MiB. */
export const writeLargeFile = async (path: string, bytes: number): Promise<void> => {
  const file = await open(path, 'wx')
  try {
    const noise = randomBytes(CHUNK)
    for (let at = 0; at < bytes; at += CHUNK) {
      // Random once and then stamped: making 1 GiB of noise takes longer than measuring with it.
      for (let place = 0; place < CHUNK; place += 4096) noise.writeDoubleLE(at + place, place)
      await file.write(noise)
    }
  } finally {
    await file.close()
  }
}
