import { createLocalReq, type AuthStrategy, type Payload, type PayloadRequest } from 'payload'
import { offIn } from '../../platform/room-register.ts'
import { registryOf } from '../../platform/registry.ts'
import { isHonored } from '../service/honored.ts'

type Authenticate = AuthStrategy['authenticate']

const judged = new WeakSet<Authenticate>()

/** Some callers of Payload's give a strategy no request, such as `payload.auth` on a page. */
const requestOf = async (args: Parameters<Authenticate>[0]): Promise<PayloadRequest> =>
  'req' in args && args.req ? (args.req as PayloadRequest) : createLocalReq({}, args.payload)

const judge = (authenticate: Authenticate): Authenticate => {
  const withJudge: Authenticate = async (args) => {
    const result = await authenticate(args)
    const { user } = result
    if (user?.collection !== args.payload.config.admin.user) return result
    if (offIn(registryOf(args.payload)).has('admin-security')) return result
    return (await isHonored(await requestOf(args), user)) ? result : { ...result, user: null }
  }
  judged.add(withJudge)
  return withJudge
}

/**
 * Every way in which Payload recognizes somebody goes by the shop's own judge: who is shut out is a stranger from the next request on,
 * in the host's own collections too, whatever their token says.
 */
export const judgeUsers = (payload: Payload): void => {
  payload.authStrategies = payload.authStrategies.map((strategy) =>
    judged.has(strategy.authenticate) ? strategy : { ...strategy, authenticate: judge(strategy.authenticate) },
  )
}
