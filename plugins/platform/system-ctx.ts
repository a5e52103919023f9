import { createLocalReq, type Payload } from 'payload'
import { defaultLocale } from '../kernel/locale.ts'
import { nobody } from './actor.ts'
import { unknownClient } from './client.ts'
import type { Ctx } from './context.ts'
import { clockOf } from './registry.ts'

/** The context of work that nobody asked for in a request: the worker, a sweeper, a command. */
export const systemCtx = async (payload: Payload): Promise<Ctx> => ({
  payload,
  req: await createLocalReq({}, payload),
  actor: nobody,
  clock: clockOf(payload),
  locale: defaultLocale,
  client: unknownClient,
  cookies: [],
})
