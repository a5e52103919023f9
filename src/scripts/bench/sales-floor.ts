import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freePort } from '../../../plugins/platform/embedded-postgres/free-port.ts'
import type { Measuring } from './measuring.ts'
import type { SalesShop } from './sales/open-sales-shop.ts'
import { startFloor, type Floor } from './start-floor.ts'

/** One more process of the bare site, which sends the statements of a shop to that shop's own database. */
export const startSalesFloor = async (
  { shop, floorDir, cleanup }: Measuring,
  { databaseUrl, orders, scripts }: SalesShop,
): Promise<Floor> => {
  const file = join(shop.dataDir, `tiny-${orders}.bin`)
  const scriptFile = join(shop.dataDir, `scripts-${orders}.json`)
  writeFileSync(file, 'x')
  writeFileSync(scriptFile, JSON.stringify(scripts))
  const env = { FLOOR_DATABASE: databaseUrl, FLOOR_SCRIPTS: scriptFile }
  return startFloor({ root: shop.root, dir: floorDir, port: await freePort(), file, env }, cleanup)
}
