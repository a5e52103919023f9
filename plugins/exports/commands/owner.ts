import { AdminSecurity } from '../../admin-security/contract.ts'
import { resolve } from '../../platform/registry.ts'
import { withPayload } from './with-payload.ts'

/** `payload duka:owner you@example.com`: makes a user of the panel an owner of the shop. */
export const script = withPayload(async (payload) => {
  const email = process.argv.at(-1) ?? ''
  if (!email.includes('@')) {
    console.error('Say who shall own the shop: payload duka:owner you@example.com')
    return 2
  }
  if (await resolve(payload, AdminSecurity).appointOwner(payload, email)) {
    console.log(`${email} owns the shop now.`)
    return 0
  }
  console.error(`No user of the panel has the address ${email}. Make the account first.`)
  return 1
})
