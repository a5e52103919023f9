'use client'

import type { Locale } from '../../kernel/locale.ts'

interface Question {
  /** The site's API, as the panel's config names it. */
  api: string
  /** Below `/shop`, with a slash before it. */
  path: string
  /** The language of the answer's words. */
  locale: Locale
  body?: Record<string, unknown>
}

const send = ({ api, path, locale, body }: Question): Promise<Response> =>
  fetch(`${api}/shop${path}`, {
    method: 'POST',
    credentials: 'include',
    headers: {
      'accept-language': locale,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })

/**
 * Asks for an operation as the member of staff who is signed in, for what it answers.
 * @returns the HTTP status, and the answer or the refusal
 * @throws TypeError when the shop could not be reached
 */
export const askShop = async <T>(question: Question): Promise<{ status: number; json: T }> => {
  const response = await send(question)
  return { status: response.status, json: (await response.json()) as T }
}

/**
 * Asks for an operation as the member of staff who is signed in.
 * @returns the refusal in words; null when it was done
 * @throws TypeError when the shop could not be reached
 */
export const postToShop = async (question: Question): Promise<string | null> => {
  const response = await send(question)
  if (response.ok) return null
  const refusal = (await response.json()) as { message?: string }
  return refusal.message ?? String(response.status)
}

/**
 * Asks for an operation that only reads.
 * @returns the HTTP status, and the answer or the refusal
 * @throws TypeError when the shop could not be reached
 */
export const readShop = async <T>({
  api,
  path,
  locale,
}: Omit<Question, 'body'>): Promise<{ status: number; json: T }> => {
  const response = await fetch(`${api}/shop${path}`, {
    credentials: 'include',
    headers: { 'accept-language': locale },
  })
  return { status: response.status, json: (await response.json()) as T }
}
