import { describe, expect, it, test } from '@jest/globals'
import { terminalLine, unrepeated } from './terminal-line.ts'

const logged = (entry: object) => terminalLine(JSON.stringify({ time: 1, name: 'payload', ...entry }), false)

describe('the terminal of a running shop', () => {
  it('tells a warning and an error in one short line each', () => {
    expect(logged({ level: 40, msg: 'Test payments are on' })).toBe('! Test payments are on')
    const err = { type: 'Error', message: 'no route to host\nand more', stack: 'Error: no route\n  at x' }
    expect(logged({ level: 50, msg: 'Health: database failed', err })).toBe(
      '✗ Health: database failed: no route to host',
    )
    // Pino takes the message of an error that came without one.
    expect(logged({ level: 50, msg: 'boom', err: { message: 'boom' } })).toBe('✗ boom')
  })

  it('says nothing of what is no trouble', () => {
    expect(logged({ level: 30, msg: 'Worker is ready' })).toBeUndefined()
    const wrongPassword = { message: 'The email or password provided is incorrect.', status: 401 }
    expect(logged({ level: 50, msg: wrongPassword.message, err: wrongPassword })).toBeUndefined()
    expect(terminalLine('   ✓ Ready in 120ms', false)).toBeUndefined()
    expect(terminalLine('{ some: "object" }', false)).toBeUndefined()
  })

  it('passes on how Next and Node begin to tell of trouble, without the stack', () => {
    expect(terminalLine(' ⨯ Error: boom', false)).toBe('⨯ Error: boom')
    expect(terminalLine('\u001b[31mTypeError: x is not a function\u001b[39m', false)).toBe(
      'TypeError: x is not a function',
    )
    expect(terminalLine('    at run (/site/server.js:1:1)', false)).toBeUndefined()
  })

  it('shows a developer what Next tells of the sources', () => {
    expect(terminalLine(' ○ Compiling /admin ...', true)).toBe(' ○ Compiling /admin ...')
    expect(terminalLine(' ▲ Next.js 16', true)).toBeUndefined()
  })
})

test('the same words are told once a minute', () => {
  let time = 0
  const isNew = unrepeated(() => time)
  expect([isNew('a'), isNew('a'), isNew('b')]).toEqual([true, false, true])
  time = 60_000
  expect(isNew('a')).toBe(true)
})
