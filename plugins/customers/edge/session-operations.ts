import { anyBuyer } from '../../platform/access.ts'
import { perAddress } from '../../platform/limiter.ts'
import { operation } from '../../platform/operation.ts'
import { runOperation } from '../../platform/run-operation.ts'
import { revokeSessionShape, sessionsShape } from '../contract.ts'
import { listSessions } from '../service/list-sessions.ts'
import { revokeSession } from '../service/revoke-session.ts'

const sessions = operation({
  ...sessionsShape,
  summary: 'List the browsers that see something of this buyer',
  as: 'buyer',
  access: anyBuyer,
  rest: { method: 'get', path: '/sessions' },
  run: (ctx) => listSessions(ctx, null),
})

const revoke = operation({
  ...revokeSessionShape,
  summary: 'End the session of one of the buyer’s browsers',
  as: 'buyer',
  access: anyBuyer,
  limits: (_, ctx) => [perAddress(ctx, { name: 'ip', tries: 60, seconds: 900 })],
  rest: { method: 'post', path: '/sessions/:sessionId/revoke' },
  run: (ctx, { sessionId }) => revokeSession(ctx, sessionId),
})

export const sessionOperations = [runOperation(sessions), runOperation(revoke)]
