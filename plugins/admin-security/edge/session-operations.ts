import { anyStaff } from '../../platform/access.ts'
import { operation, type AnyOperation } from '../../platform/operation.ts'
import { runOperation } from '../../platform/run-operation.ts'
import { blockDeviceShape, endSessionShape, endSessionsShape, securityShape } from '../contract.ts'
import { blockDevice } from '../service/block-device.ts'
import { endSessions } from '../service/end-sessions.ts'
import { listSecurity } from '../service/list-security.ts'
import { signOutSession } from '../service/sign-out-session.ts'

const common = { as: 'staff', access: anyStaff } as const

/** Browsers and sessions: one's own, and those of people below. */
export const sessionOperations: AnyOperation[] = [
  runOperation(
    operation({
      ...securityShape,
      ...common,
      summary: 'Show the authenticator, browsers, sessions and locks of oneself, or of somebody below',
      rest: { method: 'get', path: '/staff/security' },
      run: listSecurity,
    }),
  ),
  runOperation(
    operation({
      ...endSessionShape,
      ...common,
      summary: 'End one session of oneself, or of somebody below',
      rest: { method: 'post', path: '/staff/sessions/:sessionId/end' },
      run: signOutSession,
    }),
  ),
  runOperation(
    operation({
      ...endSessionsShape,
      ...common,
      summary: 'End every other session of oneself, or all of somebody below',
      rest: { method: 'post', path: '/staff/sessions/end' },
      run: endSessions,
    }),
  ),
  runOperation(
    operation({
      ...blockDeviceShape,
      ...common,
      summary: 'Block a browser for oneself or somebody below, or let it in again',
      rest: { method: 'post', path: '/staff/devices/:deviceId/block' },
      run: blockDevice,
    }),
  ),
]
