import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { openLog } from './log-file.ts'

const dir = mkdtempSync(path.join(tmpdir(), 'duka-log-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const noTrouble = (error: Error) => {
  throw error
}

test('goes on where the last run ended, for the owner’s eyes alone', () => {
  const file = path.join(dir, 'logs', 'web.log')
  for (const line of ['first', 'second']) {
    const log = openLog(file, noTrouble)
    log.write(line)
    log.close()
  }
  expect(readFileSync(file, 'utf8')).toBe('first\nsecond\n')
  expect(statSync(file).mode & 0o777).toBe(0o600)
})

test('keeps the newest lines, and never more than twice its bound', () => {
  const file = path.join(dir, 'bounded.log')
  const log = openLog(file, noTrouble, 100)
  for (let index = 0; index < 100; index += 1) log.write(`line ${String(index)}`)
  log.close()
  expect(statSync(file).size).toBeLessThanOrEqual(100)
  expect(statSync(`${file}.1`).size).toBeLessThanOrEqual(100)
  expect(readFileSync(file, 'utf8')).toMatch(/line 99\n$/)
})

test('tells of a place where nothing can be written once, and lets the shop go on', () => {
  const troubles: string[] = []
  const log = openLog('/dev/full', (error) => troubles.push(error.message))
  log.write('one')
  log.write('two')
  log.close()
  expect(troubles).toHaveLength(1)
})
