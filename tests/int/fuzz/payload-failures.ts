import type { FailedKnock } from './failures-at.ts'

interface PayloadFailure {
  /** What was thrown: the start of `name: message`. */
  thrown: RegExp
  reason: string
}

/**
 * What Payload 3.90.1 itself still answers with 5xx. Nobody is harmed: each is an answer without a use, to who asked
 * for nothing that there could be. The list is whole, and fails when an upgrade makes it shorter or longer.
 */
export const restFailures: PayloadFailure[] = [
  {
    thrown: /^Error: (?:Malformed part header|Unexpected end of form)/,
    reason: 'a form that ends too early, or is none: the parser’s own error has no status',
  },
  {
    thrown: /^TypeError: Cannot (?:create property|use 'in' operator|read properties of (?:null|undefined))/,
    reason: 'JSON that is no object, where a document is expected; versions of a collection that keeps none',
  },
  {
    thrown: /^RangeError: Maximum call stack size exceeded/,
    reason: 'JSON of thousands of levels, for who is signed in',
  },
  {
    thrown: /^(?:Error|DrizzleQueryError): Failed query: select "payload_preferences"/,
    reason: 'taking a preference away: its SQL fails on PostgreSQL',
  },
  {
    thrown: /^nothing was thrown/,
    reason: 'a picture that is not on the disk: Payload writes the answer itself',
  },
]

/** The same of single fields of its documents. */
export const fieldFailures: PayloadFailure[] = [
  {
    thrown: /^TypeError: value\.toLowerCase is not a function/,
    reason: 'an e-mail address that is no text',
  },
  {
    thrown: /^TypeError: Cannot read properties of null \(reading '(?:relationTo|title)'\)/,
    reason: 'null for a group of fields, or in a list of references',
  },
  {
    thrown: /^RangeError: Invalid time value/,
    reason: 'a date of creation that is beyond all time',
  },
  {
    thrown: /^FileRetrievalError/,
    reason: 'a file that is to be fetched from an address: Payload refuses it, with a status of its own',
  },
]

/** The same of its GraphQL. */
export const graphqlFailures: PayloadFailure[] = [
  {
    thrown: /^thrown out of the door: Error: (?:Malformed part header|Unexpected end of form)/,
    reason: 'a form that ends too early, or is none',
  },
  {
    thrown: /^nothing was thrown/,
    reason: 'a subscription, and a fragment that holds itself: what counts the cost of a question breaks',
  },
]

/** What it was that failed, where the list knows it; else all that is known of it. */
export const causeIn = (list: PayloadFailure[], { cause, route, what }: FailedKnock): string =>
  list.find(({ thrown }) => thrown.test(cause))?.reason ?? `${cause} at ${route}: ${what}`
