// What the floor does: the statements of the shop, by bare `pg`. The bare site gets this file as it is, without its
// types, so it imports nothing but what Node brings.
import { randomBytes, randomUUID } from 'node:crypto'
import type { Pool, PoolClient } from 'pg'

/** Where a value of a statement comes from when it is sent again, for another order or another link. */
export type Source =
  | { from: 'constant'; value: unknown }
  /** Named by who starts the script. */
  | { from: 'input'; name: string }
  /** A cell of what an earlier statement answered. */
  | { from: 'cell'; statement: number; row: number; column: number }
  /** A value that an earlier statement was sent with. */
  | { from: 'value'; statement: number; at: number }
  | { from: 'clock'; plusMs: number; as: 'iso' | 'ms' }
  | { from: 'chance'; prefix: string; length: number }
  | { from: 'uuid' }
  | { from: 'parts'; parts: Source[] }

export interface Step {
  text: string
  /** Prepared under this name, as the shop does it. */
  name?: string | undefined
  values: Source[]
  /** Steps of one transaction share a number and a connection; null goes to the pool. */
  transaction: number | null
  /** Its place in the whole, as cells and values are named by it. */
  index: number
}

export type Script = Step[]

/** What was sent and answered so far: a script may go on where another ended. */
export interface Memory {
  inputs: Record<string, string>
  values: unknown[][]
  rows: unknown[][][]
}

export const newMemory = (inputs: Record<string, string>): Memory => ({ inputs, values: [], rows: [] })

const chance = (prefix: string, length: number): string =>
  prefix +
  randomBytes(Math.ceil((length - prefix.length) / 2))
    .toString('hex')
    .slice(0, length - prefix.length)

const valueOf = (source: Source, memory: Memory): unknown => {
  switch (source.from) {
    case 'constant':
      return source.value
    case 'input':
      return memory.inputs[source.name]
    case 'cell':
      return memory.rows[source.statement]?.[source.row]?.[source.column]
    case 'value':
      return memory.values[source.statement]?.[source.at]
    case 'clock': {
      const ms = Date.now() + source.plusMs
      return source.as === 'ms' ? ms : new Date(ms).toISOString()
    }
    case 'chance':
      return chance(source.prefix, source.length)
    case 'uuid':
      return randomUUID()
    case 'parts':
      return source.parts.map((part) => String(valueOf(part, memory))).join('')
  }
}

const isEnd = (text: string): boolean => /^(?:commit|rollback)\b/i.test(text)

/** Sends the statements one after the other, in transactions as they were recorded. */
export const playScript = async (pool: Pool, script: Script, memory: Memory): Promise<void> => {
  const open = new Map<number, PoolClient>()
  const clientOf = async (transaction: number): Promise<PoolClient> => {
    const known = open.get(transaction)
    if (known) return known
    const client = await pool.connect()
    open.set(transaction, client)
    return client
  }
  try {
    for (const { text, name, values, transaction, index } of script) {
      const sent = values.map((source) => valueOf(source, memory))
      const via = transaction === null ? pool : await clientOf(transaction)
      const answer = await via.query<unknown[]>({
        text,
        ...(name ? { name } : {}),
        values: sent,
        rowMode: 'array',
      })
      memory.values[index] = sent
      memory.rows[index] = answer.rows
      if (transaction !== null && isEnd(text)) {
        open.get(transaction)?.release()
        open.delete(transaction)
      }
    }
  } finally {
    // Something failed: what is left of its transaction goes with the connection.
    for (const client of open.values()) client.release(true)
  }
}
