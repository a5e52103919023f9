import { describe, expect, it } from '@jest/globals'
import { readContact } from './read-contact.ts'
import { readEmail } from './read-email.ts'
import { readPhone } from './read-phone.ts'

describe('the one spelling of an e-mail address', () => {
  it.each([
    ['  Asha@Example.COM ', 'asha@example.com'],
    ["o'brien+shop@example.co.ke", "o'brien+shop@example.co.ke"],
    ['info@käufer.de', 'info@xn--kufer-gra.de'],
    // Decomposed and composed umlauts are one mailbox.
    ['info@ka\u0308ufer.de', 'info@xn--kufer-gra.de'],
  ])('%j is read as %s', (typed, stored) => {
    expect(readEmail(typed)).toBe(stored)
  })

  it.each([
    '',
    'asha',
    'asha@',
    '@example.com',
    'asha@localhost',
    'a b@example.com',
    'asha@@example.com',
    'asha@example.com, eve@example.com',
    'asha@example.com\r\nBcc: eve@example.com',
    'asha\u0000@example.com',
    'asha@example.com:25',
    'asha@example.com/x',
    'asha@[127.0.0.1]',
    '"asha"@example.com',
    'Asha <asha@example.com>',
    '.asha@example.com',
    `${'a'.repeat(65)}@example.com`,
    `asha@${'a'.repeat(260)}.com`,
  ])('%j is refused', (typed) => {
    expect(readEmail(typed)).toBeNull()
  })

  it('refuses look-alikes that would be lowered to somebody else’s address', () => {
    expect(readEmail('as\u212Aa@example.com')).toBeNull()
    expect(readEmail('дша@example.com')).toBeNull()
  })
})

describe('the one spelling of a phone number', () => {
  it.each([
    ['0712 345 678', 'KE', '+254712345678'],
    ['+254 (712) 345-678', 'US', '+254712345678'],
    ['712345678', 'TZ', '+255712345678'],
    ['٠٧١٢٣٤٥٦٧٨', 'KE', '+254712345678'],
  ])('%s in %s is %s', (typed, country, stored) => {
    expect(readPhone(typed, country)).toBe(stored)
  })

  it.each(['', '12', '+1', 'call 0712 345 678', '0712 345 678 ext. 5', '0712345678\r\n', '+999712345678'])(
    '%j is refused or cleaned',
    (typed) => {
      expect([null, '+254712345678']).toContain(readPhone(typed, 'KE'))
    },
  )

  it('needs a country code where the shop has no country', () => {
    expect(readPhone('0712345678', '')).toBeNull()
    expect(readPhone('+254712345678', '')).toBe('+254712345678')
  })
})

describe('what a person types', () => {
  it('asks for at least one way to reach them', () => {
    expect(readContact({}, 'KE')).toMatchObject({ code: 'CONTACT_REQUIRED' })
    expect(readContact({ email: ' ', phone: '' }, 'KE')).toMatchObject({ code: 'CONTACT_REQUIRED' })
  })

  it('says which of the two is wrong', () => {
    expect(readContact({ email: 'asha', phone: '0712345678' }, 'KE')).toMatchObject({ code: 'BAD_EMAIL' })
    expect(readContact({ email: 'a@example.com', phone: '5' }, 'KE')).toMatchObject({ code: 'BAD_PHONE' })
    expect(readContact({ phone: '0712345678' }, 'KE')).toEqual({
      ok: true,
      value: { email: null, phone: '+254712345678' },
    })
  })
})
