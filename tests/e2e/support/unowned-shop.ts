import { chmodSync } from 'node:fs'
import path from 'node:path'
import { freePort } from '../../../plugins/platform/embedded-postgres/free-port.ts'
import { endProcess } from './process-tree.ts'
import { journeyFolder } from './shared-shop.ts'
import { spawnShop, untilOpen } from './shop-process.ts'

export interface UnownedShop {
  url: string
  /** The link by which the first owner comes, as npm start prints it. */
  setUpLink: string
  close: () => Promise<void>
}

/** A shop of its own, as it is on its first day: nobody owns it, and nothing is in it. */
export const openUnownedShop = async (): Promise<UnownedShop> => {
  const folder = journeyFolder('unowned')
  // PostgreSQL has an account of its own when root runs the tests; it must get through.
  chmodSync(folder, 0o711)
  const place = { dataDir: path.join(folder, 'data'), port: await freePort(), env: { DUKA_NO_SEED: '1' } }
  const started = spawnShop(place)
  const close = () => endProcess(started.pid)
  try {
    await untilOpen(started)
    const url = `http://localhost:${String(place.port)}`
    const setUpLink = /http\S+#[\w-]{43}/.exec(started.said())?.[0]
    if (setUpLink === undefined) throw new Error(`npm start printed no set-up link:\n${started.said()}`)
    return { url, setUpLink, close }
  } catch (error) {
    await close()
    throw error
  }
}
