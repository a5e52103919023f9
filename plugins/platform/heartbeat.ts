import { createLocalReq, type Payload } from 'payload'
import { clockOf, slugOf } from './registry.ts'
import { createTx } from './tx.ts'

/** Notes that the named background process lives. */
export const beat = async (payload: Payload, name: string): Promise<void> => {
  const beatAt = clockOf(payload).now().toISOString()
  const tx = createTx(await createLocalReq({}, payload), () => true)
  const { isNew, doc } = await tx.insertOnce('worker-heartbeats', { name }, { beatAt })
  if (!isNew) await tx.set('worker-heartbeats', doc.id, { beatAt })
}

/** Seconds since the named process last beat; null when it never did. */
export const secondsSinceBeat = async (payload: Payload, name: string): Promise<number | null> => {
  const found = await payload.db.find<{ beatAt: string }>({
    collection: slugOf(payload, 'worker-heartbeats'),
    where: { name: { equals: name } },
    limit: 1,
    pagination: false,
  })
  const last = found.docs[0]?.beatAt
  return last ? Math.max(0, (clockOf(payload).now().getTime() - new Date(last).getTime()) / 1000) : null
}
