import { parseArgs } from 'node:util'
import { Audit, tellTrail } from '../../audit/contract.ts'
import { resolve } from '../../platform/registry.ts'
import { withPayload } from './with-payload.ts'

/** `payload duka:audit [--head <chain>]`: looks whether the audit trail is as the shop wrote it; ends with 1 when not. */
export const script = withPayload(async (payload) => {
  const { values } = parseArgs({
    options: { head: { type: 'string' } },
    allowPositionals: true,
    strict: false,
  })
  const head = typeof values.head === 'string' ? values.head : undefined
  const report = await resolve(payload, Audit).verify(payload, head)
  for (const line of tellTrail(report)) console.log(line)
  return report.broken === 0 ? 0 : 1
})
