import { createLocalReq, type AuthStrategy, type Payload, type PayloadRequest } from 'payload'
import { offIn } from '../../platform/room-register.ts'
import { registryOf } from '../../platform/registry.ts'
import { isHonored } from '../service/honored.ts'

type Authenticate = AuthStrategy['authenticate']

const judged = new WeakSet<Authenticate>()

/** Some callers of Payload's give a strategy no request, such as `payload.auth` on a page. */
const requestOf = async (args: Parameters<Authenticate>[0]): Promise<PayloadRequest> =>
  'req' in args && args.req ? args.req : createLocalReq({}, args.payload)

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
const judgeAll = ({ authStrategies }: Payload): void => {
  // In place: whoever walks along the list just now meets the judge too.
  authStrategies.forEach((strategy, index) => {
    if (judged.has(strategy.authenticate)) return
    authStrategies[index] = { ...strategy, authenticate: judge(strategy.authenticate) }
  })
}

/**
 * A strategy that recognizes nobody, and stands before the others: with the first request of a process it puts the judge over them all.
 * An `onInit` may be left out by who starts Payload; this cannot.
 */
export const judging: AuthStrategy = {
  name: 'duka-judge',
  authenticate: ({ payload }) => {
    judgeAll(payload)
    return { user: null }
  },
}
