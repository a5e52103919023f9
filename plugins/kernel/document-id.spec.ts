import { describe, expect, it } from '@jest/globals'
import { documentId } from './document-id.ts'

describe('an id from outside', () => {
  it.each(['1', '999999999', '0b8f2c1e-4a7d-4c55-9a5e-2f1f3e0a9b10', '64b7f3a2c9e77a0012345678'])(
    'takes %s',
    (id) => {
      expect(documentId.safeParse(id).success).toBe(true)
    },
  )

  it.each(['', '0', '-1', '1.5', '1e3', '99999999999', 'abc', "1' OR '1'='1", '../1', '１'])(
    'refuses %s',
    (id) => {
      expect(documentId.safeParse(id).success).toBe(false)
    },
  )
})
