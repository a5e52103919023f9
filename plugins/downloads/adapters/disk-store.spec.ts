import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import type { ByteSource } from '../service/file-store.ts'
import { diskStore } from './disk-store.ts'

const dir = mkdtempSync(path.join(tmpdir(), 'duka-store-'))
afterAll(() => {
  rmSync(dir, { recursive: true })
})
const bytes = randomBytes(2_500_000)
writeFileSync(path.join(dir, 'file.bin'), bytes)
const store = diskStore(dir)

const readAll = async (source: ByteSource): Promise<Buffer> => {
  const chunks: Uint8Array[] = []
  for (let chunk = await source.next(); chunk; chunk = await source.next()) chunks.push(chunk)
  await source.close()
  return Buffer.concat(chunks)
}

const openFiles = (): number => readdirSync('/proc/self/fd').length

describe('files on disk', () => {
  it('gives exactly the bytes that were asked for', async () => {
    expect(await store.sizeOf('file.bin')).toBe(2_500_000)
    expect((await readAll(store.read('file.bin', 0, 2_500_000))).equals(bytes)).toBe(true)
    const part = await readAll(store.read('file.bin', 1_048_570, 2_097_160))
    expect(part.equals(bytes.subarray(1_048_570, 2_097_160))).toBe(true)
    expect((await readAll(store.read('file.bin', 7, 7))).length).toBe(0)
  })

  it('says that a file is not there, and takes no path for a name', async () => {
    expect(await store.sizeOf('gone.bin')).toBeNull()
    await expect(store.sizeOf('../file.bin')).rejects.toThrow('no path')
    expect(() => store.read('/etc/passwd', 0, 1)).toThrow('no path')
    expect(() => store.read('', 0, 1)).toThrow('no path')
  })

  it('fails when the file became shorter, rather than end early as if it were whole', async () => {
    await expect(readAll(store.read('file.bin', 0, 2_500_001))).rejects.toThrow('shorter')
  })

  const onLinux = process.platform === 'linux' ? it : it.skip
  onLinux('lets go of the file, also when the client leaves while it is being opened', async () => {
    const before = openFiles()
    for (let times = 0; times < 20; times += 1) {
      const source = store.read('file.bin', 0, 2_500_000)
      const first = source.next().catch(() => null)
      await source.close()
      await source.close()
      await first
    }
    expect(openFiles()).toBe(before)
  })
})
