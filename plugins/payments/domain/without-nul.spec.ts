import { expect, it } from '@jest/globals'
import { withoutNul } from './without-nul.ts'

it('takes the one character out that a database cannot keep, wherever it stands', () => {
  const read: unknown = JSON.parse(
    String.raw`{"a\u0000":["x\u0000y",{"b":"\\u0000"}],"n":1,"none":null,"yes":true}`,
  )
  expect(withoutNul(read)).toEqual({ a: ['xy', { b: String.raw`\u0000` }], n: 1, none: null, yes: true })
})
