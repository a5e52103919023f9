import 'server-only'

import { cookies } from 'next/headers'

import type { Ctx } from '../../plugins/platform/context.ts'
import { registryOf } from '../../plugins/platform/registry.ts'

/** Puts the cookies that an operation asked for onto this answer. */
export const keepCookies = async (ctx: Ctx): Promise<void> => {
  const jar = await cookies()
  const secure = registryOf(ctx.payload).env.serverUrl.startsWith('https:')
  for (const { name, value, maxAgeSeconds } of ctx.cookies) {
    const maxAge = value === null ? 0 : maxAgeSeconds
    jar.set(name, value ?? '', { httpOnly: true, sameSite: 'lax', path: '/', secure, maxAge })
  }
}
