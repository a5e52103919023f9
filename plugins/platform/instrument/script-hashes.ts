import { createHash } from 'node:crypto'

const hashOf = (script: string): string => `'sha256-${createHash('sha256').update(script).digest('base64')}'`

/** Sources of a Content-Security-Policy for inline scripts, word for word. */
export const hashesOf = (scripts: readonly string[]): string[] => [...new Set(scripts.map(hashOf))]

/** The first one stands in <head>, before anything that a person has written; and text has no bare quotes. */
const firstNonce = /<(?:link|script)\b[^>]*\bnonce="([A-Za-z0-9+/=_-]+)"/

export const nonceIn = (page: string): string | null => firstNonce.exec(page)?.[1] ?? null

/**
 * The inline scripts of a whole page that the framework wrote: those that carry the nonce of its rendering. It was
 * random then, so that a script which somebody smuggled into a text cannot carry it, and gets no hash.
 */
export const frameworkScripts = (page: string, nonce: string): string[] => {
  const inline = /<script\b([^>]*)>([\s\S]*?)<\/script>/g
  const attribute = `nonce="${nonce}"`
  return [...page.matchAll(inline)]
    .filter(([, attributes = '', text]) => attributes.includes(attribute) && text !== '')
    .map(([, , text = '']) => text)
}
