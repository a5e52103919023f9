import { describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import { ok } from '../kernel/result.ts'
import { anyone } from './access.ts'
import { operation, type ActsAs, type Operation } from './operation.ts'
import { runOperation } from './run-operation.ts'

const declare = (
  method: 'get' | 'post',
  as: ActsAs,
  isLimited = false,
  more: Pick<Operation, 'isOpenToOrigins'> = {},
) =>
  runOperation(
    operation({
      name: 'test.write',
      summary: 'Write',
      input: z.object({}),
      output: z.object({}),
      as,
      access: anyone,
      ...(isLimited ? { limits: () => [{ name: 'key', key: 'one', tries: 1, seconds: 60 }] } : {}),
      ...more,
      rest: { method, path: '/test' },
      run: () => Promise.resolve(ok({})),
    }),
  )

describe('an operation that writes for the public', () => {
  it.each(['public', 'buyer', 'either'] as const)('cannot be declared for %s without limits', (as) => {
    expect(() => declare('post', as)).toThrow('"test.write" writes for the public and must state its limits')
    expect(declare('post', as, true).name).toBe('test.write')
  })

  it('is told apart from reading, and from what staff do', () => {
    expect(declare('get', 'public').name).toBe('test.write')
    expect(declare('post', 'staff').name).toBe('test.write')
  })
})

describe('an operation that other origins may call', () => {
  const isOpenToOrigins = true

  it.each([
    ['post', 'buyer'],
    ['post', 'either'],
    ['post', 'staff'],
    ['get', 'public'],
  ] as const)('cannot be declared as a %s for %s', (method, as) => {
    expect(() => declare(method, as, true, { isOpenToOrigins })).toThrow('cannot be open to other origins')
  })

  it('is one that acts for anybody alike', () => {
    expect(declare('post', 'public', true, { isOpenToOrigins }).isOpenToOrigins).toBe(true)
    expect(declare('post', 'public', true).isOpenToOrigins).toBe(false)
  })
})
