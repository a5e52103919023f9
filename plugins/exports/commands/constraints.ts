import { applyConstraints } from '../../platform/constraints.ts'
import { withPayload } from './with-payload.ts'

/** `payload duka:constraints`: the triggers and checks that no migration can express. May run any number of times. */
export const script = withPayload(async (payload) => {
  await applyConstraints(payload)
  console.log('Duka: triggers and checks are in place.')
  return 0
})
