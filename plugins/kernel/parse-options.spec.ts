import { describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import { parseOptions } from './parse-options.ts'

const schema = z.strictObject({
  hours: z.number().min(1).default(24),
  link: z.strictObject({ path: z.string().startsWith('/') }).optional(),
})

describe('options of a plugin', () => {
  it('take their defaults', () => {
    expect(parseOptions('payments', schema, {})).toEqual({ hours: 24 })
  })

  it('are refused in one line that names each of them', () => {
    const given = { hours: -1, link: { path: 'x' }, hour: 2 }
    let message = ''
    try {
      parseOptions('payments', schema, given)
    } catch (error) {
      message = error instanceof Error ? error.message : ''
    }
    expect(message).toMatch(
      /^Duka: wrong options\. payments\.hours: .+; payments\.link\.path: .+; payments: .+"hour"/,
    )
    expect(message).not.toContain('\n')
  })
})
