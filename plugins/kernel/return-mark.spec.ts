import { describe, expect, it } from '@jest/globals'
import { withoutReturnMark, withReturnMark } from './return-mark.ts'

describe('the mark of who comes back from paying', () => {
  it.each(['https://shop.example/orders/DK-1', 'https://shop.example/order?number=DK-1&x=2'])(
    'is put on %s and taken off again, with all else as it was',
    (url) => {
      expect(new URL(withReturnMark(url)).searchParams.get('back')).toBe('1')
      expect(withoutReturnMark(withReturnMark(url))).toBe(url)
      expect(withoutReturnMark(url)).toBe(url)
    },
  )
})
