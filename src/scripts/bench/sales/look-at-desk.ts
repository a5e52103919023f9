import type { Payload } from 'payload'
import { systemCtx } from '../../../../plugins/platform/system-ctx.ts'
import { countLicenses } from '../../../../plugins/licensing/service/count-licenses.ts'
import { searchLicenses } from '../../../../plugins/licensing/service/search-licenses.ts'
import { BenchError } from '../bench-error.ts'
import { percentile } from '../percentile.ts'

export interface DeskTimes {
  /** Median milliseconds: the figures counted anew, and the first page of the list with its count. */
  firstPageMs: number
  /** Median milliseconds: one license found by its whole key. */
  keySearchMs: number
}

const timed = async (times: number, look: () => Promise<unknown>): Promise<number> => {
  const taken: number[] = []
  for (let time = 0; time < times; time += 1) {
    const start = performance.now()
    await look()
    taken.push(performance.now() - start)
  }
  return percentile(taken, 0.5)
}

/** What the panel asks for when somebody opens the list of licenses, and when they type a key into its search box. */
export const lookAtDesk = async (payload: Payload, times: number): Promise<DeskTimes> => {
  const list = { collection: 'licenses', limit: 10, depth: 0, sort: '-id' } as const
  const firstPageMs = await timed(times, async () => {
    await countLicenses(await systemCtx(payload), null)
    await payload.find(list)
  })
  const keySearchMs = await timed(times, async () => {
    const found = await searchLicenses(await systemCtx(payload), { typed: 'LIC-7Q2M-0000-0000-7F3K' })
    if (!found.ok) throw new BenchError(`The search was refused: ${found.code}`)
    await payload.find({ ...list, where: found.value })
  })
  return { firstPageMs, keySearchMs }
}
