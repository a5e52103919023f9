import { Audit, tellTrail } from '../../audit/contract.ts'
import { resolve } from '../../platform/registry.ts'
import { withPayload } from './with-payload.ts'

/** `payload duka:audit`: looks whether the audit trail is as the shop wrote it; ends with 1 when not. */
export const script = withPayload(async (payload) => {
  const report = await resolve(payload, Audit).verify(payload)
  for (const line of tellTrail(report)) console.log(line)
  return report.broken === 0 ? 0 : 1
})
