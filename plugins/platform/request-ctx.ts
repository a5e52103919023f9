import type { PayloadRequest } from 'payload'
import { isLocale, localeFromHeader, type Locale } from '../kernel/locale.ts'
import { actorOf } from './actor.ts'
import { bootSite } from './boot-site.ts'
import { clientOf } from './client.ts'
import type { Ctx } from './context.ts'
import { registryOf } from './registry.ts'

const localeOf = (req: PayloadRequest): Locale => {
  const asked = req.searchParams?.get('locale')
  return isLocale(asked) ? asked : localeFromHeader(req.headers.get('accept-language'))
}

/** The context of one request, whatever face it came through. */
export const requestCtx = async (req: PayloadRequest, locale?: Locale): Promise<Ctx> => {
  const registry = registryOf(req.payload)
  if (registry.env.isServer) await bootSite(req.payload)
  return {
    payload: req.payload,
    req,
    actor: await actorOf(req, registry.actors),
    clock: registry.clock,
    locale: locale ?? localeOf(req),
    client: clientOf(req, registry.keyring, registry.env.trustedProxies),
    cookies: [],
  }
}
