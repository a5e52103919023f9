import { expect, test } from '@jest/globals'
import { qrPath } from './qr-path.ts'
import { shownTime } from './shown-time.ts'
import { tokenIn } from './ticket-token.ts'

test('draws every run of dark modules once, where it stands', () => {
  expect(qrPath(['110', '001', '000'])).toBe('M0 0h2v1h-2zM2 1h1v1h-1z')
})

test('finds the token in a link, in a fragment and alone, and in nothing else', () => {
  const token = 'a'.repeat(40) + '-_9'
  expect(tokenIn(`https://shop.example/admin/join#${token}`)).toBe(token)
  expect(tokenIn(`  #${token}\n`)).toBe(token)
  expect(tokenIn(token)).toBe(token)
  expect(tokenIn('')).toBeNull()
  expect(tokenIn(`${token}a`)).toBeNull()
  expect(tokenIn('#main')).toBeNull()
})

test('shows a time to wait as a clock does', () => {
  expect([5, 65, 3600].map(shownTime)).toEqual(['0:05', '1:05', '1:00:00'])
})
