import { AdminSecurity, tellOwner } from '../../admin-security/contract.ts'
import { resolve } from '../../platform/registry.ts'
import { withPayload } from './with-payload.ts'

/**
 * `payload duka:owner [you@example.com]`: makes a user of the panel an owner of the shop and prints a link by which they enrol; without
 * an address the link for the first owner.
 */
export const script = withPayload(async (payload) => {
  const email = process.argv.slice(2).find((each) => each.includes('@'))
  const { code, lines } = await tellOwner(resolve(payload, AdminSecurity), payload, email)
  for (const line of lines) {
    if (code === 0) console.log(line)
    else console.error(line)
  }
  return code
})
