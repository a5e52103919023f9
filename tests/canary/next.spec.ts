import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, it } from '@jest/globals'

/** Plain Node, as the worker and the commands are. */
const inNode = async (source: string): Promise<string> => {
  const { NODE_OPTIONS: _jestFlags, ...env } = process.env
  const args = ['--input-type=module', '--eval', source]
  const { stdout } = await promisify(execFile)(process.execPath, args, { env, timeout: 60_000 })
  return stdout.trim()
}

describe('what invalidation leans on (law 14: what is no request handler goes through a route of ours)', () => {
  it('revalidateTag throws outside of a Next request', async () => {
    const source = `
      const { revalidateTag } = (await import('next/cache.js')).default
      try { revalidateTag('products', { expire: 0 }); console.log('worked') } catch (error) { console.log(error.message) }`
    expect(await inNode(source)).toMatch(/static generation store missing/)
  })

  it('plain Node finds next/cache.js and not next/cache', async () => {
    const source = `
      try { await import('next/cache'); console.log('found') } catch (error) { console.log(error.code) }`
    expect(await inNode(source)).toBe('ERR_MODULE_NOT_FOUND')
  })
})
