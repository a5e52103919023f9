import { BenchError } from '../bench-error.ts'
import { learnValue, type Recording } from './learn-value.ts'
import type { Script, Step } from './play-script.ts'
import type { Statement } from './record-statements.ts'

/** Numbers transactions by the connection that each of them had for itself, from BEGIN to its end. */
const transactionsOf = (statements: readonly Statement[]): (number | null)[] => {
  const open = new Map<number, number>()
  let count = 0
  return statements.map(({ client, text }) => {
    if (/^begin\b/i.test(text)) {
      open.set(client, count)
      count += 1
    }
    const transaction = open.get(client) ?? null
    if (/^(?:commit|rollback)\b/i.test(text)) open.delete(client)
    return transaction
  })
}

/** Payload names a joined table anew in each statement. Here it has one name, or no two recordings were alike. */
const joinedTable = /[0-9a-f]{8}(?:_[0-9a-f]{4}){3}_[0-9a-f]{12}/g

const withFixedNames = (text: string): string => {
  const names = [...new Set(text.match(joinedTable) ?? [])]
  return text.replace(joinedTable, (name) => `joined_${String(names.indexOf(name))}`)
}

const comparable = (recording: Recording): Recording => ({
  ...recording,
  statements: recording.statements.map((each) => ({ ...each, text: withFixedNames(each.text) })),
})

const assertAlike = (recordings: readonly Recording[]): void => {
  const [first, ...rest] = recordings.map(({ statements }) => statements)
  for (const other of rest) {
    const at = (first ?? []).findIndex(({ text }, index) => other[index]?.text !== text)
    if (at >= 0 || other.length !== first?.length) {
      const [one, two] = [first?.[at]?.text, other[at]?.text].map((text) => text?.slice(0, 200))
      throw new BenchError(
        `What was recorded differs (${first?.length} and ${other.length}): ${one} and ${two}.`,
      )
    }
  }
}

/**
 * Makes one script of several recordings of the same work, each for another order or link: what was the same each time
 * is sent as it was, and the rest comes from where it came from.
 * @throws BenchError when the recordings are not of the same work, or a value comes from nowhere
 */
export const learnScript = (recorded: readonly Recording[]): Script => {
  const recordings = recorded.map(comparable)
  if (recordings.length < 2) throw new BenchError('A script is learned from two recordings at least.')
  assertAlike(recordings)
  const statements = recordings[0]?.statements ?? []
  const transactions = transactionsOf(statements)
  return statements.map(({ text, name, values }, index): Step => {
    const sentAt = recordings.map((each) => each.statements[index]?.at ?? NaN)
    const asked = { recordings, earlier: statements.slice(0, index), sentAt }
    return {
      text,
      ...(name === undefined ? {} : { name }),
      index,
      transaction: transactions[index] ?? null,
      values: values.map((_, at) =>
        learnValue(
          recordings.map((each) => each.statements[index]?.values[at]),
          asked,
        ),
      ),
    }
  })
}
