import { createLocalReq, type Payload, type TypedUser } from 'payload'
import { actorOfRequest } from '../../platform/collection-access.ts'
import { clockOf } from '../../platform/registry.ts'
import { systemCtx } from '../../platform/system-ctx.ts'
import { countLicenses, type LicenseTotals } from '../service/count-licenses.ts'

/** Counting a million licenses takes a tenth of a second: whoever looks again at once is shown the same. */
const keptMs = 15_000

const kept = new WeakMap<Payload, { at: number; totals: LicenseTotals }>()

/** The figures above the list of licenses, at most 15 s old; null for ranks that may not see licenses. */
export const deskTotals = async (payload: Payload, user: TypedUser): Promise<LicenseTotals | null> => {
  const { staff } = await actorOfRequest(await createLocalReq({ user }, payload))
  if (!staff?.can('licenses.read')) return null
  const now = clockOf(payload).now().getTime()
  const known = kept.get(payload)
  if (known && now >= known.at && now - known.at < keptMs) return known.totals
  const counted = await countLicenses(await systemCtx(payload), null)
  if (!counted.ok) return null
  kept.set(payload, { at: now, totals: counted.value })
  return counted.value
}
