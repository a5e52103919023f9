import { randomBytes } from 'node:crypto'
import type { Payload, Where } from 'payload'
import { percentile } from '../percentile.ts'

export interface DeskTimes {
  /** Median milliseconds: the figures counted anew, and the first page of the list with its count. */
  firstPageMs: number
  /** Median milliseconds: a license looked for by the end of its key, as the search box of the panel asks. */
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

/** Who sits at the desk: the first user of a shop owns it. */
const ownerOf = async (payload: Payload) => {
  const { docs } = await payload.find({ collection: 'users', limit: 1, sort: 'id' })
  const data = { name: 'Desk', email: 'desk@bench.example', password: randomBytes(24).toString('base64url') }
  return docs[0] ?? payload.create({ collection: 'users', data })
}

/** What the panel asks for when an owner opens the list of licenses, and when they type the end of a key into its search box. */
export const lookAtDesk = async (payload: Payload, times: number): Promise<DeskTimes> => {
  const user = { ...(await ownerOf(payload)), collection: 'users' as const }
  const list = {
    collection: 'licenses',
    limit: 10,
    depth: 0,
    sort: '-id',
    overrideAccess: false,
    user,
  } as const
  const figures: Where[] = [
    {},
    { status: { equals: 'suspended' } },
    { status: { equals: 'revoked' } },
    { flaggedAt: { exists: true } },
  ]
  const firstPageMs = await timed(times, async () => {
    for (const where of figures)
      await payload.count({ collection: 'licenses', where, overrideAccess: false, user })
    await payload.find(list)
  })
  const where = { or: [{ keyHint: { like: '7F3K' } }] }
  const keySearchMs = await timed(times, () => payload.find({ ...list, where }))
  return { firstPageMs, keySearchMs }
}
