import type { Payload } from 'payload'
import { registryOf } from './registry.ts'

/** Something that is not as it should be, said to whoever runs the shop. */
export interface Finding {
  /** `error`: somebody loses money, files or safety. `warning`: it works, and could be better. */
  level: 'error' | 'warning'
  /** What is wrong, in one sentence, with the ids of some. */
  message: string
  /** What to do about it. */
  fix: string
}

/** A question about a running shop. Reads only, whatever it finds; a room asks about what is its own. */
export interface Check {
  /** `room.what-holds` */
  name: string
  run: (payload: Payload) => Promise<Finding[]>
}

export interface CheckedFinding extends Finding {
  check: string
}

export const error = (message: string, fix: string): Finding => ({ level: 'error', message, fix })

export const warning = (message: string, fix: string): Finding => ({ level: 'warning', message, fix })

const ask = async (payload: Payload, check: Check): Promise<Finding[]> => {
  try {
    return await check.run(payload)
  } catch (cause) {
    const reason = cause instanceof Error ? (cause.message.split('\n', 1)[0] ?? '') : String(cause)
    return [error(`This could not be looked at: ${reason}`, 'Mend that first, then ask again.')]
  }
}

/** Asks all of them, one after another: a shop in trouble is not asked everything at once. */
export const runChecks = async (payload: Payload): Promise<CheckedFinding[]> => {
  const found: CheckedFinding[] = []
  for (const check of registryOf(payload).checks) {
    const findings = await ask(payload, check)
    found.push(...findings.map((each) => ({ ...each, check: check.name })))
  }
  return found
}
