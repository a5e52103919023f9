import { expect, it } from '@jest/globals'
import { whoOf } from './who-of.ts'

const nobody = { actorId: null, actorKind: 'stranger', actorName: null, linkOf: null } as const

it('says a name, else whose link it was, else what is known', () => {
  expect(whoOf({ ...nobody, actorKind: 'staff', actorName: 'Neema', linkOf: 'Asha' }, 'en')).toBe('Neema')
  expect(whoOf({ ...nobody, linkOf: 'Neema' }, 'en')).toBe('By the link of Neema')
  expect(whoOf({ ...nobody, linkOf: 'Neema' }, 'sw')).toBe('Kwa kiungo cha Neema')
  expect(whoOf(nobody, 'en')).toBe('Stranger')
  expect(whoOf({ ...nobody, actorKind: 'buyer', actorId: 'session:12' }, 'sw')).toBe('Mnunuzi 12')
})
