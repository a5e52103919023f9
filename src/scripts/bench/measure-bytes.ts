import { alternate } from './alternate.ts'
import { buy } from './buyer.ts'
import { drain, type DrainRequest } from './drain.ts'
import type { Measuring } from './measuring.ts'
import { percent, whole, type Row } from './row.ts'

const GOAL = 0.9
const LIMIT_SECONDS = 180

/** Megabytes in a second, from the request to the last byte. */
const speedOf = async (request: Omit<DrainRequest, 'limitSeconds'>): Promise<number> => {
  const { askedAt, endedAt } = await drain({ ...request, limitSeconds: LIMIT_SECONDS })
  return request.bytes / 1000 / (endedAt - askedAt)
}

/** A large file through a one-time link beside a bare stream of the same file. */
export const measureBytes = async ({ options, shop, floor, onSale }: Measuring): Promise<Row> => {
  const { bytes, offerId } = onSale
  const buyer = await buy(shop.url, offerId)
  const ours = async () => speedOf({ ...(await buyer.grant()), bytes })
  const bare = () => speedOf({ url: `${floor.url}/file`, bytes })
  // Once each for nothing: code is compiled, and the file is in the memory of the system.
  await ours()
  await bare()
  const { ratio, lowest, highest, ...medians } = await alternate(options.rounds, ours, bare)
  return {
    what: 'File through a one-time link',
    ours: `${whole(medians.ours)} MB/s`,
    floor: `${whole(medians.floor)} MB/s`,
    ratio: percent(ratio),
    goal: `≥ ${percent(GOAL)}`,
    isMet: ratio >= GOAL,
    notes: [
      `${whole(bytes)} bytes, ${options.rounds} pairs, each with a link of its own; ratios ${percent(lowest)} to ${percent(highest)}`,
    ],
  }
}
