/**
 * Text that may stand in a header: no line break, no control or direction-changing character, at most `maxLength`.
 * A name that came from a form must not be able to add a header of its own.
 */
export const singleLine = (text: string, maxLength = 150): string => {
  const line = text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
  return line.length > maxLength ? `${[...line].slice(0, maxLength - 1).join('')}…` : line
}

/** `"Name" <address>`, whatever the name holds. */
export const mailbox = (name: string, address: string): string =>
  `"${singleLine(name.replace(/["\\<>]/g, ' '), 60)}" <${address}>`
