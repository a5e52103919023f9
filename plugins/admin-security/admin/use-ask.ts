'use client'

import { useConfig } from '@payloadcms/ui'
import { useCallback } from 'react'
import type { Locale } from '../../kernel/locale.ts'
import { usePanelLocale } from '../../platform/admin/panel-locale.ts'
import { askShop, readShop } from '../../platform/admin/post-to-shop.ts'
import { signInTexts } from './sign-in-texts.ts'

export interface Refusal {
  /** One of the shop's codes; `UNSENT` where the shop was not reached. */
  code: string
  message: string
  /** How long it makes no sense to try again. */
  waitSeconds: number
}

export type Answer<T> = { isDone: true; value: T } | { isDone: false; refusal: Refusal }

interface RefusalBody {
  code?: string
  message?: string
  details?: { retryAfterSeconds?: unknown }
}

/** What the shop says of a wrong code is meant for buyers, to whom it has sent one. */
const refusalOf = (status: number, { code, details, message }: RefusalBody, locale: Locale): Refusal => {
  const wait = details?.retryAfterSeconds
  const { failed, wrongCode } = signInTexts[locale]
  return {
    code: code ?? String(status),
    message: code === 'CODE_WRONG' ? wrongCode : (message ?? failed),
    waitSeconds: typeof wait === 'number' ? Math.ceil(wait) : 0,
  }
}

export interface Asking {
  post: <T>(path: string, body: Record<string, unknown>) => Promise<Answer<T>>
  read: <T>(path: string) => Promise<Answer<T>>
}

/** Asks operations of the shop; what comes back is an answer or a refusal in the panel's language, never an exception. */
export const useAsk = (): Asking => {
  const { config } = useConfig()
  const locale = usePanelLocale()
  const { api } = config.routes
  const settle = useCallback(
    async <T>(sent: Promise<{ status: number; json: T & RefusalBody }>): Promise<Answer<T>> => {
      try {
        const { json, status } = await sent
        return status < 300
          ? { isDone: true, value: json }
          : { isDone: false, refusal: refusalOf(status, json, locale) }
      } catch {
        // The network: nothing that the browser says about it helps.
        return {
          isDone: false,
          refusal: { code: 'UNSENT', message: signInTexts[locale].unsent, waitSeconds: 0 },
        }
      }
    },
    [locale],
  )
  const post = useCallback(
    <T>(path: string, body: Record<string, unknown>) =>
      settle<T>(askShop<T & RefusalBody>({ api, path, locale, body })),
    [api, locale, settle],
  )
  const read = useCallback(
    <T>(path: string) => settle<T>(readShop<T & RefusalBody>({ api, path, locale })),
    [api, locale, settle],
  )
  return { post, read }
}
