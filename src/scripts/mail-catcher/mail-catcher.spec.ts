import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { startMailCatcher, type MailCatcher } from '../mail-catcher.ts'

const dir = mkdtempSync(path.join(tmpdir(), 'duka-catcher-'))
const open: MailCatcher[] = []

afterAll(async () => {
  await Promise.all(open.map((catcher) => catcher.stop()))
  rmSync(dir, { recursive: true, force: true })
})

const start = async (ports: { smtpPort?: number; webPort?: number } = {}): Promise<MailCatcher> => {
  const catcher = await startMailCatcher({ dir, ...ports })
  open.push(catcher)
  return catcher
}

const portOf = (url: string): number => Number(new URL(url).port)

test('two shops on one machine catch their mails apart, and say where', async () => {
  const first = await start()
  const wished = { smtpPort: portOf(first.smtpUrl), webPort: portOf(first.webUrl) }
  const second = await start(wished)
  expect(second.smtpUrl).not.toBe(first.smtpUrl)
  expect(second.webUrl).not.toBe(first.webUrl)
  // The next free ones: near enough to be found again.
  expect(portOf(second.smtpUrl) - wished.smtpPort).toBeGreaterThan(0)
  expect(portOf(second.smtpUrl) - wished.smtpPort).toBeLessThanOrEqual(20)
  expect((await fetch(second.webUrl)).status).toBe(200)
})

test('takes no port that programs take for granted', async () => {
  const taken = new Set([25, 465, 587, 1025, 2525])
  expect(taken.has(portOf((await start()).smtpUrl))).toBe(false)
})

test('a port above which nothing is free is no dead end', async () => {
  const blocker = createServer()
  await new Promise<void>((resolve, reject) => {
    blocker.once('error', () => resolve())
    blocker.listen(65_535, '127.0.0.1', resolve)
    blocker.once('close', reject)
  })
  expect(portOf((await start({ smtpPort: 65_535 })).smtpUrl)).not.toBe(65_535)
  blocker.removeAllListeners('close').close()
})
