import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it, test } from '@jest/globals'
import { makeFolder } from './make-folder.ts'

const dir = mkdtempSync(path.join(tmpdir(), 'duka-folder-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

test('makes what is missing of a path, and leaves nothing in it', () => {
  const folder = path.join(dir, 'a', 'b')
  makeFolder(folder, 'DUKA_DATA_DIR', 0o711)
  makeFolder(folder, 'DUKA_DATA_DIR', 0o711)
  expect(statSync(folder).mode & 0o777).toBe(0o711)
  expect(readdirSync(folder)).toEqual([])
})

describe('a place where nothing can be written is refused in one line, at once', () => {
  const file = path.join(dir, 'file')
  writeFileSync(file, '')
  const dangling = path.join(dir, 'dangling')
  symlinkSync(path.join(dir, 'nowhere', 'else'), dangling)
  const places = [path.join(file, 'below'), path.join(dangling, 'below')]
  const ofTheSystem = ['/proc', '/proc/self/duka', '/proc/duka/data', '/sys/duka'].filter((place) =>
    existsSync(place.split('/').slice(0, 2).join('/')),
  )

  it.each([...places, ...ofTheSystem])('%s', (place) => {
    expect(() => makeFolder(place, 'DUKA_DATA_DIR')).toThrow(
      /^Nothing can be written to [^\n]+ \([A-Z]+\)\.$/,
    )
  })
})
