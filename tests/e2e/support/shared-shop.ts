import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { freePort } from '../../../plugins/platform/embedded-postgres/free-port.ts'
import { enrolOwner } from './owner.ts'
import { endProcess } from './process-tree.ts'
import { spawnShop, untilOpen, type StartedShop } from './shop-process.ts'

/** The one shop that all journeys of a run walk through. */
export interface SharedShop {
  /** Without a slash at the end. */
  url: string
  mailboxUrl: string
  dataDir: string
  port: number
  /** Of `npm start`. */
  pid: number
}

const placeVariable = 'DUKA_JOURNEYS_DIR'
const cardOf = (dir: string): string => path.join(dir, 'shop.json')

const journeysDir = (): string => {
  const dir = process.env[placeVariable]
  if (dir === undefined) throw new Error('No shop is open: the journeys run with tests/e2e/jest.config.mjs.')
  return dir
}

/** Asked anew each time: a journey that stops the shop opens it again as another process. */
export const sharedShop = (): SharedShop =>
  JSON.parse(readFileSync(cardOf(journeysDir()), 'utf8')) as SharedShop

/** A folder that goes when the journeys end. */
export const journeyFolder = (name: string): string => mkdtempSync(path.join(journeysDir(), `${name}-`))

const announce = (started: StartedShop): void => {
  const mailboxUrl = /Mailbox\s+(\S+)/.exec(started.said())?.[1]
  if (mailboxUrl === undefined) throw new Error(`npm start named no mailbox:\n${started.said()}`)
  const { dataDir, pid, port } = started
  const card: SharedShop = { url: `http://localhost:${String(port)}`, mailboxUrl, dataDir, port, pid }
  writeFileSync(cardOf(journeysDir()), JSON.stringify(card))
}

/** Opens the shop in the place where it was. */
export const reopenSharedShop = async (): Promise<StartedShop> => {
  const { dataDir, port } = sharedShop()
  const started = await untilOpen(spawnShop({ dataDir, port }))
  announce(started)
  return started
}

/** For the global set-up, before any journey. */
export const openSharedShop = async (): Promise<void> => {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'duka-journeys-'))
  // PostgreSQL has an account of its own when root runs the tests; it must get through, or it would live elsewhere.
  chmodSync(dir, 0o711)
  process.env[placeVariable] = dir
  const started = spawnShop({ dataDir: path.join(dir, 'data'), port: await freePort() })
  try {
    const open = await untilOpen(started)
    announce(open)
    await enrolOwner(sharedShop(), open.said())
  } catch (error) {
    // Jest does not tear down after a failed set-up.
    await endProcess(started.pid)
    rmSync(dir, { recursive: true, force: true })
    throw error
  }
}

/** For the global tear-down: nothing of the shop is left, neither processes nor files. */
export const closeSharedShop = async (): Promise<void> => {
  await endProcess(sharedShop().pid)
  rmSync(journeysDir(), { recursive: true, force: true })
}
