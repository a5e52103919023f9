import { describe, expect, it } from '@jest/globals'

import { phoneExample } from './phone-example.ts'

describe('[unit] the example of a phone number', () => {
  it('is one of the shop’s own country', () => {
    expect(phoneExample('KE')).toMatch(/^\+254\u00a07/)
    expect(phoneExample('TZ')).toMatch(/^\+255\u00a0/)
  })

  it('is never broken over two lines', () => {
    expect(phoneExample('KE')).not.toContain(' ')
  })

  it('is left out where a country has none', () => {
    expect(phoneExample('XX')).toBeUndefined()
    expect(phoneExample('AQ')).toBeUndefined()
  })
})
