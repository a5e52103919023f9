import { z } from 'zod'

// What RFC 5321 allows at most.
const maxLength = 254
const maxLocalLength = 64

const address = z.email().max(maxLength)

/** Of these none may stand in a host name, and each would mean something else to the URL parser. */
const notInDomain = /[\s@:/?#\\[\]%]/u

/** International names in their ASCII form, so that one mailbox has one spelling: `käufer.de` → `xn--kufer-gra.de`. */
const asciiDomain = (domain: string): string | null => {
  if (domain === '' || notInDomain.test(domain) || !URL.canParse(`http://${domain}`)) return null
  return new URL(`http://${domain}`).hostname
}

/**
 * The one spelling of an address: trimmed, lower case, the domain in ASCII (which makes it NFC before).
 * @returns null when it is none that we would mail to. Local parts are ASCII as typed: few servers take others, and
 * look-alikes (the Kelvin sign, for NFC and for lower case a "k") would name somebody else's mailbox.
 */
export const readEmail = (typed: string): string | null => {
  const text = typed.trim()
  const at = text.lastIndexOf('@')
  const local = text.slice(0, Math.max(at, 0))
  if (!/^[\x21-\x7e]+$/.test(local) || local.length > maxLocalLength) return null
  const domain = asciiDomain(text.slice(at + 1))
  if (domain === null) return null
  const parsed = address.safeParse(`${local}@${domain}`.toLowerCase())
  return parsed.success ? parsed.data : null
}
