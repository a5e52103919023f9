import { describe, expect, it } from '@jest/globals'
import { displayNameOf, storedNameOf } from './file-name.ts'

describe('the name of a file', () => {
  it('is shown as it was given, less what breaks a header or a path', () => {
    expect(displayNameOf('Kupwa — ngoma ya pwani 🎵.wav')).toBe('Kupwa — ngoma ya pwani 🎵.wav')
    expect(displayNameOf('../../etc/passwd\r\nX: 1')).toBe('.._.._etc_passwd__X: 1')
    expect(displayNameOf('a'.repeat(300))).toHaveLength(200)
  })

  it.each([
    ['Kupwa — ngoma ya pwani 🎵.WAV', 'kupwa-ngoma-ya-pwani-r4nd.wav'],
    ['../../etc/passwd', 'etc-passwd-r4nd'],
    ['音楽.zip', 'file-r4nd.zip'],
    ['.htaccess', 'file-r4nd.htaccess'],
    ['', 'file-r4nd'],
    [
      `${'long name '.repeat(30)}.tar`,
      'long-name-long-name-long-name-long-name-long-name-long-name-r4nd.tar',
    ],
  ])('%j lies in the storage as %s', (typed, stored) => {
    expect(storedNameOf(typed, 'R4ND')).toBe(stored)
  })
})
