import { cookies, headers } from 'next/headers.js'
import type { SanitizedConfig } from 'payload'
import type { CallName, Input, Output } from './calls.ts'
import { isRead, type ReadName } from './routes.ts'
import { openShop, type Answer } from './server.ts'

interface NextShop {
  call: <N extends CallName>(name: N, input: Input<N>) => Promise<Answer<Output<N>>>
}

interface ReadingShop {
  call: <N extends ReadName>(name: N, input: Input<N>) => Promise<Answer<Output<N>>>
}

/**
 * The shop inside of a page of Next: reads as whoever asks for it. A page is drawn for anybody who opens its address, also
 * for a program that looks at links: what changes something takes a server action or the browser's client.
 */
export const shopOfPage = async (
  config: Promise<SanitizedConfig> | SanitizedConfig,
  locale?: string,
): Promise<ReadingShop> => {
  const shop = await openShop({ config, headers: new Headers(await headers()), locale })
  return {
    call: async (name, input) => {
      if (!isRead(name)) throw new Error(`Duka: ${String(name)} changes something, and a page must not.`)
      return shop.call(name, input)
    },
  }
}

/**
 * The shop inside of a server action: cookies that an operation sets reach the browser.
 * @throws when another site sent the form
 */
export const shopOfAction = async (
  config: Promise<SanitizedConfig> | SanitizedConfig,
  locale?: string,
): Promise<NextShop> => {
  const shop = await openShop({ config, headers: new Headers(await headers()), locale })
  if (!shop.isOwnForm()) throw new Error('Duka: this form was sent by another site.')
  const jar = await cookies()
  return {
    call: async (name, input) => {
      const answer = await shop.call(name, input)
      for (const { name: cookie, value, maxAge, secure } of shop.cookies()) {
        jar.set(cookie, value, { httpOnly: true, sameSite: 'lax', path: '/', secure, maxAge })
      }
      return answer
    },
  }
}
