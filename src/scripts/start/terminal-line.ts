import { stripVTControlCharacters } from 'node:util'
import { z } from 'zod'

/** A line of Payload's log. */
const logLine = z.object({
  level: z.number(),
  msg: z.string().default(''),
  err: z.object({ message: z.string().default(''), status: z.number().optional() }).optional(),
})

const WARN = 40
const ERROR = 50
const LONGEST = 200

/** Next names itself and its addresses, which the shop tells better. */
const BANNER = /^\s*$|▲ Next\.js|^\s*- (?:Local|Network):|✓ (?:Starting|Ready)/
/** How Next, and Node with an exception that nobody caught, begin to tell of trouble. */
const TROUBLE = /^\s*(?:⨯|⚠|(?:Uncaught )?\[?[A-Z]?\w*Error\b)/

const firstLineOf = (text: string): string => {
  const line = text.split('\n', 1)[0]?.trim() ?? ''
  return line.length > LONGEST ? `${line.slice(0, LONGEST)} …` : line
}

const parsed = (line: string): z.infer<typeof logLine> | undefined => {
  if (!line.startsWith('{')) return undefined
  try {
    return logLine.safeParse(JSON.parse(line)).data
  } catch (error) {
    // A program that prints an object in some other way.
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

const spoken = ({ level, msg, err }: z.infer<typeof logLine>): string | undefined => {
  const isRefusal = err?.status !== undefined && err.status < 500
  // A wrong password or a page that is not there: whoever asked was told, and nothing is broken.
  if (level < WARN || isRefusal) return undefined
  const reason = err && !msg.includes(err.message) ? `${msg}: ${err.message}` : msg
  return `${level >= ERROR ? '✗' : '!'} ${firstLineOf(reason)}`
}

/**
 * What a person at the terminal reads of a child's line: warnings and errors, one short line each, and in development
 * whatever Next tells of the sources. Undefined for all the rest, which stands in the log file.
 */
export const terminalLine = (line: string, isDev: boolean): string | undefined => {
  const entry = parsed(line)
  if (entry) return spoken(entry)
  const plain = stripVTControlCharacters(line)
  if (BANNER.test(plain)) return undefined
  if (isDev) return line
  return TROUBLE.test(plain) ? firstLineOf(plain) : undefined
}

const QUIET_MS = 60_000

/** Lets a text through once a minute: the site and the worker warn of the same thing, and a loop that fails repeats itself. */
export const unrepeated = (now: () => number = () => performance.now()): ((text: string) => boolean) => {
  const told = new Map<string, number>()
  return (text) => {
    const time = now()
    for (const [known, at] of told) if (time - at >= QUIET_MS) told.delete(known)
    if (told.has(text)) return false
    told.set(text, time)
    return true
  }
}
