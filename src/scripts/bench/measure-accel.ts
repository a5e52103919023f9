import { dirname, join, basename } from 'node:path'
import { freePort } from '../../../plugins/platform/embedded-postgres/free-port.ts'
import { alternate } from './alternate.ts'
import { buy } from './buyer.ts'
import { drain, type DrainRequest } from './drain.ts'
import type { Measuring } from './measuring.ts'
import { percent, whole, type Row } from './row.ts'
import { tell } from '../start/progress.ts'
import { findNginx, startNginx } from './start-nginx.ts'
import { startWeb } from './start-web.ts'

const GOAL = 0.9
const LIMIT_SECONDS = 180

/** Megabytes in a second, from the request to the last byte. */
const speedOf = async (request: Omit<DrainRequest, 'limitSeconds'>): Promise<number> => {
  const { askedAt, endedAt } = await drain({ ...request, limitSeconds: LIMIT_SECONDS })
  return request.bytes / 1000 / (endedAt - askedAt)
}

/** A large file that the shop hands over to nginx, beside the same file by nginx alone. */
export const measureAccel = async ({ options, shop, onSale, cleanup }: Measuring): Promise<Row[]> => {
  const program = findNginx()
  if (program === undefined) {
    tell('skipped: there is no nginx on this machine')
    return []
  }
  const port = await freePort()
  const env = { ...shop.env, DOWNLOAD_DELIVERY: 'accel', SERVER_URL: `http://localhost:${port}` }
  const site = await startWeb({ root: shop.root, env, port }, cleanup)
  const place = { program, dir: join(shop.dataDir, 'nginx'), site, files: dirname(onSale.path) }
  const nginx = await startNginx(place, cleanup)
  const buyer = await buy(shop.url, onSale.offerId)
  const { bytes } = onSale
  const ours = async () => {
    const { url, headers } = await buyer.grant()
    return speedOf({ url: url.replace(shop.url, nginx), headers, bytes })
  }
  const alone = () => speedOf({ url: `${nginx}/plain/${encodeURIComponent(basename(onSale.path))}`, bytes })
  await ours()
  await alone()
  const { ratio, lowest, highest, ...medians } = await alternate(options.rounds, ours, alone)
  return [
    {
      what: 'File handed over to nginx',
      ours: `${whole(medians.ours)} MB/s`,
      floor: `${whole(medians.floor)} MB/s`,
      ratio: percent(ratio),
      goal: `≥ ${percent(GOAL)}`,
      isMet: ratio >= GOAL,
      notes: [
        `${whole(bytes)} bytes, ${options.rounds} pairs, each of ours with a link of its own; ratios ${percent(lowest)} to ${percent(highest)}`,
      ],
    },
  ]
}
