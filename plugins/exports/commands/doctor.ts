import { runChecks } from '../../platform/checks.ts'
import { registryOf } from '../../platform/registry.ts'
import { hasErrors, tellFindings } from '../../platform/tell-findings.ts'
import { withPayload } from './with-payload.ts'

/** `payload duka:doctor`: asks whether the settings are right and the shop's promises hold; ends with 1 when not. */
export const script = withPayload(async (payload) => {
  const findings = await runChecks(payload)
  for (const line of tellFindings(findings, registryOf(payload).checks.length)) console.log(line)
  return hasErrors(findings) ? 1 : 0
})
