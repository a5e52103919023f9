import { get } from 'node:http'

import type { Locale } from '../../plugins/kernel/locale.ts'
import { localeHref } from '../i18n/locale-href.ts'
import { plainPage } from './plain-page.ts'

export type BlankKind = 'fault' | 'not-found'

const keptMs = 60_000
const patienceMs = 3000

/** By port, language and kind: robots that walk through invented addresses cost a page each, not two. */
const kept = new Map<string, { html: string; until: number }>()

/**
 * A page as it stands before any script runs, for any address: without the scripts that would make it that of its own.
 * What layouts mark with `data-keep` does without the rest.
 */
const withoutScripts = (html: string): string =>
  html
    .replaceAll(/<script\b(?![^>]*\bdata-keep)[^>]*>[^]*?<\/script>/g, '')
    .replaceAll(/<link\b[^>]*\bas="script"[^>]*>/g, '')

const read = (address: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const request = get(address, { timeout: patienceMs, headers: { accept: 'text/html' } }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        if (response.statusCode === 200) resolve(Buffer.concat(chunks).toString('utf8'))
        else reject(new Error(`${address} answered ${String(response.statusCode)}`))
      })
    })
    request.on('timeout', () => request.destroy(new Error(`${address} did not answer`)))
    request.on('error', reject)
  })

/**
 * The page that stands in for a blank one.
 * @param origin of this very server, as it reaches itself
 */
export const standIn = async (origin: string, locale: Locale, kind: BlankKind): Promise<string> => {
  const address = `${origin}${localeHref(locale, `/instead/${kind}`)}`
  const known = kept.get(address)
  if (known && known.until > Date.now()) return known.html
  const html = await read(address).then(withoutScripts, (error: unknown) => {
    // With the database gone even this page may not be there; an older one is as good as a new one.
    console.warn('No page could be made to stand in for a blank one:', error)
    return known?.html ?? null
  })
  if (html === null) return plainPage(locale, kind)
  kept.set(address, { html, until: Date.now() + keptMs })
  return html
}
