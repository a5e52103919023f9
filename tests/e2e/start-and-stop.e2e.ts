import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { createConnection } from 'node:net'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { expect, test } from '@jest/globals'

import { makeBigProduct } from './support/big-product.ts'
import { linkFor, takeFree } from './support/buyer-api.ts'
import { newEmail } from './support/buying.ts'
import { eventually } from './support/eventually.ts'
import { stillRunning, treeOf } from './support/process-tree.ts'
import { freePort } from '../../plugins/platform/embedded-postgres/free-port.ts'
import { journeyFolder, reopenSharedShop, sharedShop } from './support/shared-shop.ts'
import { root, spawnShop, type ShopPlace } from './support/shop-process.ts'
import { demoOwner } from './support/owner.ts'
import { signInStaff } from './support/staff-api.ts'

/** Starts what cannot start; answers how it ended and what it said. */
const refusedStart = async (place: ShopPlace): Promise<{ code: number; said: string; left: number }> => {
  const started = spawnShop(place)
  const tree = treeOf(started.pid)
  const code = await started.ended
  return { code, said: started.said(), left: stillRunning(tree).length }
}

const accepts = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = createConnection({ port, host: '127.0.0.1' })
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })

test('a second start in the same folder is refused, and says where the shop is', async () => {
  const { dataDir, url, pid } = sharedShop()
  const second = await refusedStart({ dataDir, port: await freePort() })
  expect(second.code).toBe(1)
  expect(second.said).toContain(`This shop is already running at ${url} (process ${String(pid)}).`)
  expect(second.left).toBe(0)
  expect((await fetch(`${url}/api/health`)).status).toBe(200)
})

test('a port that is taken is named, with a way out', async () => {
  const { port } = sharedShop()
  const second = await refusedStart({ dataDir: journeyFolder('taken'), port })
  expect(second.code).toBe(1)
  expect(second.said).toContain(`Port ${String(port)} is taken by another program.`)
  expect(second.said).toContain(`PORT=${String(port + 1)} npm start`)
  expect(second.left).toBe(0)
})

test('a database that cannot be reached is named, with a way out', async () => {
  const second = await refusedStart({
    dataDir: journeyFolder('unreachable'),
    port: await freePort(),
    env: { DATABASE_URL: 'postgres://duka:secret@127.0.0.1:9/duka' },
  })
  expect(second.code).toBe(1)
  expect(second.said).toContain('The database at 127.0.0.1:9 cannot be reached')
  expect(second.said).toContain('Check DATABASE_URL')
  expect(second.said).not.toContain('secret')
  expect(second.left).toBe(0)
})

test('a folder that cannot be written is named in one line, at once', async () => {
  // spawnShop writes what the shop says into the data folder, so only the shop itself is told of this one.
  const second = await refusedStart({
    dataDir: journeyFolder('unwritable'),
    port: await freePort(),
    env: { DUKA_DATA_DIR: '/proc/duka/data' },
  })
  expect(second.code).toBe(1)
  expect(second.said).toContain('Nothing can be written to /proc/duka/data')
  expect(second.said).toContain('Set DUKA_DATA_DIR')
  expect(second.left).toBe(0)
})

test('the terminal tells no wrong password, and no line of a log', async () => {
  const { url, dataDir } = sharedShop()
  const body = JSON.stringify({ email: 'nobody@example.com', password: 'wrong' })
  const headers = { 'content-type': 'application/json' }
  const reply = await fetch(`${url}/api/users/login`, { method: 'POST', headers, body })
  expect(reply.status).toBe(403)
  const log = path.join(dataDir, 'logs', 'web.log')
  const noted = await eventually(
    'line in the log',
    () => /^.*Refused: .*$/m.exec(readFileSync(log, 'utf8'))?.[0],
  )
  expect(JSON.parse(noted)).toMatchObject({ level: 30 })
  const terminals = readdirSync(dataDir).filter((name) => name.startsWith('start-'))
  const said = terminals.map((name) => readFileSync(path.join(dataDir, name), 'utf8')).join('')
  expect(said).not.toMatch(/"level":|Refused|password provided/)
  expect(said).toContain(path.join(dataDir, 'logs'))
})

/** `npm run owner` for the owner of the demo. */
const appointOwner = (): Promise<string> => {
  const { NODE_OPTIONS: _jestFlags, ...inherited } = process.env
  const env = { ...inherited, DUKA_DATA_DIR: sharedShop().dataDir, DATABASE_URL: '', PAYLOAD_SECRET: '' }
  const argv = ['src/scripts/run.mjs', 'owner.ts', demoOwner().email]
  return promisify(execFile)(process.execPath, argv, { cwd: root, env }).then(({ stdout }) => stdout)
}

test('a command finds the database of the shop that runs', async () => {
  const said = await appointOwner()
  expect(said).toContain(`${demoOwner().email} owns the shop now.`)
  expect(said).toMatch(/\/admin\/join#[\w-]{43}/)
})

test('a shop with an open download stops within 5 s, leaves nothing behind, and starts again without ado', async () => {
  const product = await makeBigProduct(await signInStaff())
  const buyer = await takeFree(product.offerId, newEmail('slow'))
  const download = await fetch((await linkFor(buyer)).url, { headers: { cookie: buyer.cookie } })
  const reader = download.body!.getReader()
  expect((await reader.read()).done).toBe(false)

  const { pid, port, mailboxUrl } = sharedShop()
  const tree = treeOf(pid)
  // The site, the worker and the database at the least.
  expect(tree.length).toBeGreaterThanOrEqual(4)
  const began = performance.now()
  process.kill(pid, 'SIGTERM')
  while (stillRunning(tree).length > 0 && performance.now() - began < 30_000) await sleep(50)
  const seconds = (performance.now() - began) / 1000
  expect(stillRunning(tree)).toEqual([])
  expect(await accepts(port)).toBe(false)
  expect(await accepts(Number(new URL(mailboxUrl).port))).toBe(false)
  // The one time that is a promise: a person waits no longer before closing the window.
  expect(seconds).toBeLessThanOrEqual(5)
  await expect(drain(reader)).rejects.toThrow()

  // A command opens the database for itself, and closes it again.
  expect(await appointOwner()).toContain('owns the shop now.')
  const again = await reopenSharedShop()
  const said = again.said()
  expect(said).toMatch(/Tables\s+was up to date/)
  expect(said).toMatch(/Site .*is fresh/)
  expect(said).not.toContain('Demo shop')
  const sales = await (await signInStaff()).find('licenses', { id: buyer.licenseId })
  expect(sales).toHaveLength(1)
})

const drain = async (reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> => {
  for (;;) if ((await reader.read()).done) return
}
