import { error, type Check } from '../../platform/checks.ts'
import { hasOwner } from '../service/has-owner.ts'

/** Without an owner nobody can appoint anybody. */
export const checkOwner: Check = {
  name: 'admin-security.owner',
  run: async (payload) =>
    (await hasOwner(payload))
      ? []
      : [error('The shop has no owner who may enter.', 'Run `npm run owner -- you@example.com`.')],
}
