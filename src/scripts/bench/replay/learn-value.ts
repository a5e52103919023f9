import { BenchError } from '../bench-error.ts'
import type { Source } from './play-script.ts'
import type { Statement } from './record-statements.ts'

/** What was done once, for one order or one link. */
export interface Recording {
  inputs: Record<string, string>
  statements: readonly Statement[]
}

const UUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/
const MOMENT = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d/
/** What may stand inside of a longer text and be another one each time. */
const PARTS = /([\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}|\d{4}-\d\d-\d\dT[\d:.]+Z|[\w-]{20,}|\d+)/

const isText = (value: unknown): value is string => typeof value === 'string'

const isPlain = (value: unknown): value is boolean | number | string =>
  ['boolean', 'number', 'string'].includes(typeof value)

const momentOf = (value: unknown): number =>
  value instanceof Date ? value.getTime() : isText(value) && MOMENT.test(value) ? Date.parse(value) : NaN

const isSame = (one: unknown, other: unknown): boolean => {
  if (one === null || other === null || one === undefined || other === undefined) return one === other
  if (!Number.isNaN(momentOf(one))) return momentOf(one) === momentOf(other)
  return isPlain(one) && isPlain(other) && String(one) === String(other)
}

/** Whether this says what each recording had there. */
type Fits = (each: (recording: Recording, which: number) => unknown) => boolean

const inputNamed = (recordings: readonly Recording[], fits: Fits): Source | undefined => {
  const name = Object.keys(recordings[0]?.inputs ?? {}).find((key) => fits(({ inputs }) => inputs[key]))
  return name === undefined ? undefined : { from: 'input', name }
}

const cellIn = (earlier: readonly Statement[], fits: Fits): Source | undefined => {
  for (const [statement, { rows }] of earlier.entries()) {
    for (const [row, cells] of rows.entries()) {
      const column = cells.findIndex((_, at) => fits((each) => each.statements[statement]?.rows[row]?.[at]))
      if (column >= 0) return { from: 'cell', statement, row, column }
    }
  }
  return undefined
}

const valueIn = (earlier: readonly Statement[], fits: Fits): Source | undefined => {
  for (const [statement, { values }] of earlier.entries()) {
    const at = values.findIndex((_, index) => fits((each) => each.statements[statement]?.values[index]))
    if (at >= 0) return { from: 'value', statement, at }
  }
  return undefined
}

/** A moment as far from the sending as it was each time, to the second: an end of a lease, a link, a window. */
const clockOf = (values: readonly unknown[], sentAt: readonly number[]): Source | undefined => {
  const isMs = values.every((value) => typeof value === 'number' || (isText(value) && /^\d{13}$/.test(value)))
  const offsets = values.map(
    (value, which) => (isMs ? Number(value) : momentOf(value)) - (sentAt[which] ?? NaN),
  )
  const seconds = offsets.map((offset) => Math.round(offset / 1000))
  const far = 400 * 86_400
  if (!seconds.every((each) => Math.abs(each) < far && Math.abs(each - (seconds[0] ?? 0)) <= 1))
    return undefined
  return { from: 'clock', plusMs: (seconds[0] ?? 0) * 1000, as: isMs ? 'ms' : 'iso' }
}

const commonPrefix = (texts: readonly string[]): string => {
  const [first = '', ...rest] = texts
  let length = 0
  while (length < first.length && rest.every((text) => text[length] === first[length])) length += 1
  // Chance begins alike now and then: only a name before a dot or an underscore is meant.
  return /^(?:.*[._])?/.exec(first.slice(0, length))?.[0] ?? ''
}

const chanceLike = (texts: readonly string[]): Source =>
  texts.every((text) => UUID.test(text))
    ? { from: 'uuid' }
    : { from: 'chance', prefix: commonPrefix(texts), length: texts[0]?.length ?? 0 }

interface Asked {
  recordings: readonly Recording[]
  /** Statements before this one, of the first recording. */
  earlier: readonly Statement[]
  /** When the statement was sent, each time. */
  sentAt: readonly number[]
}

const known = (values: readonly unknown[], { recordings, earlier, sentAt }: Asked): Source | undefined => {
  const [first] = values
  if (values.every((value) => isSame(value, first))) return { from: 'constant', value: first }
  const fits: Fits = (each) =>
    recordings.every((recording, which) => isSame(values[which], each(recording, which)))
  return (
    inputNamed(recordings, fits) ?? cellIn(earlier, fits) ?? valueIn(earlier, fits) ?? clockOf(values, sentAt)
  )
}

const inParts = (texts: readonly string[], asked: Asked): Source | undefined => {
  const split = texts.map((text) => text.split(PARTS))
  const [first = []] = split
  if (first.length < 2 || !split.every(({ length }) => length === first.length)) return undefined
  const parts = first.map((_, at) => {
    const each = split.map((pieces) => pieces[at] ?? '')
    return known(each, asked) ?? (first.length > 3 || at % 2 === 1 ? chanceLike(each) : undefined)
  })
  if (!parts.every((part) => part !== undefined)) return undefined
  const [only, ...more] = parts.filter((part) => part.from !== 'constant' || part.value !== '')
  return only && more.length === 0 ? only : { from: 'parts', parts }
}

/** Tells by what it was in each recording where a value comes from. */
export const learnValue = (values: readonly unknown[], asked: Asked): Source => {
  const source = known(values, asked)
  if (source) return source
  if (!values.every(isText)) throw new BenchError(`Nobody knows where ${JSON.stringify(values)} come from.`)
  return inParts(values, asked) ?? chanceLike(values)
}
