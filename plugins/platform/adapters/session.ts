import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'

/** An open database transaction that Payload's own calls join through `req.transactionID`. */
export interface Session {
  id: number | string
  isOpen: () => boolean
  /** @throws when the database did not confirm the commit. */
  commit: () => Promise<void>
  rollback: () => Promise<void>
}

type Drizzle = Pick<Payload['db']['drizzle'], 'transaction'>

interface SessionHolder {
  drizzle: Drizzle
  sessions: Record<string, unknown>
}

class RolledBack extends Error {}

const holdsSessions = (db: object): db is SessionHolder => 'drizzle' in db && 'sessions' in db

/**
 * Opens a transaction on a drizzle database. Payload's own `commitTransaction` swallows a failed COMMIT (a lost
 * connection then looks like success), so the session is registered where Payload looks for it, and ended by us.
 */
const openDrizzle = async (db: SessionHolder): Promise<Session> => {
  const id = randomUUID()
  let end: { commit: () => void; rollback: () => void } | undefined
  const ended = new Promise<void>((resolve, reject) => {
    end = {
      commit: resolve,
      rollback: () => {
        reject(new RolledBack())
      },
    }
  })
  let finished: Promise<void> = Promise.resolve()
  await new Promise<void>((ready, failed) => {
    finished = db.drizzle.transaction(async (tx) => {
      const finish = (how: 'commit' | 'rollback') => () => {
        end?.[how]()
        return finished
      }
      db.sessions[id] = { db: tx, resolve: finish('commit'), reject: finish('rollback') }
      ready()
      await ended
    })
    finished.catch(failed)
  })
  const close = (how: 'commit' | 'rollback'): Promise<void> => {
    Reflect.deleteProperty(db.sessions, id)
    end?.[how]()
    return finished.catch((error: unknown) => {
      if (how === 'rollback' && error instanceof RolledBack) return
      throw error
    })
  }
  return {
    id,
    isOpen: () => id in db.sessions,
    commit: () => close('commit'),
    rollback: () => close('rollback'),
  }
}

const openPortable = async (payload: Payload): Promise<Session> => {
  const id = await payload.db.beginTransaction()
  if (id === null) throw new Error('This database gave no transaction: Duka needs one for every use case.')
  let isOpen = true
  const close = async (how: 'commitTransaction' | 'rollbackTransaction') => {
    isOpen = false
    await payload.db[how](id)
  }
  return {
    id,
    isOpen: () => isOpen,
    commit: () => close('commitTransaction'),
    rollback: () => close('rollbackTransaction'),
  }
}

export const openSession = (payload: Payload): Promise<Session> =>
  holdsSessions(payload.db) ? openDrizzle(payload.db) : openPortable(payload)
