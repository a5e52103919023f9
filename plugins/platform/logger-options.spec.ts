import { describe, expect, it } from '@jest/globals'
import { APIError, AuthenticationError } from 'payload'
import { loggerOptions } from './logger-options.ts'

/** What the log says of it, by way of the hook that Payload's logger calls. */
const logged = (...args: unknown[]): { infos: object[]; passed: unknown[][] } => {
  const infos: object[] = []
  const passed: unknown[][] = []
  const logger = { info: (entry: object) => void infos.push(entry) }
  loggerOptions('info').hooks.logMethod.call(logger, args, (...given: unknown[]) => void passed.push(given))
  return { infos, passed }
}

const refused = { infos: [{ msg: expect.stringMatching(/^Refused: [^\n]+$/) }], passed: [] }

describe('the log', () => {
  it('notes a refusal in one line, whoever wrapped it', () => {
    expect(logged({ err: new AuthenticationError() })).toEqual(refused)
    const forbidden = new APIError('You may not do this.', 403)
    expect(logged({ err: forbidden })).toEqual(refused)
    expect(logged({ err: Object.assign(new Error('graphql'), { originalError: forbidden }) })).toEqual(
      refused,
    )
    const cause = Object.assign(new Error('invalid input syntax'), { code: '22P02' })
    expect(logged({ err: new Error('Failed query: select 1\nparams: x', { cause }) })).toEqual(refused)
  })

  it('quotes of a refusal no more than a person reads, and nobody’s address', () => {
    const told = new APIError(`No field asha@example.com ${'A'.repeat(60_000)}`, 400)
    const [info] = logged({ err: told }).infos as { msg: string }[]
    expect(info?.msg).toMatch(/^Refused: No field \[address\] A+…$/)
    expect(info?.msg.length).toBeLessThan(520)
  })

  it('keeps everything else as it was', () => {
    const err = new Error('boom')
    const trouble = [{ err, msg: 'Worker: the outbox failed' }]
    expect(logged(...trouble)).toEqual({ infos: [], passed: [trouble] })
    // Words of our own name the work that failed, also when a database refused the row.
    const refusedRow = Object.assign(new Error('null value'), { code: '23502' })
    const told = [{ err: refusedRow, msg: 'mail failed on order:7, try 3' }]
    expect(logged(...told)).toEqual({ infos: [], passed: [told] })
    expect(logged('Worker is ready')).toEqual({ infos: [], passed: [['Worker is ready']] })
    const down = Object.assign(new Error('down'), { status: 503 })
    expect(logged({ err: down }).passed).toEqual([[{ err: down }]])
  })
})
