import { describe, expect, it } from '@jest/globals'
import { amountOf, amountProblem, plainAmount } from './amount-problem.ts'

const required = { isRequired: true }

describe('an amount that is typed in the panel', () => {
  it.each([
    ['abc', 'USD', 'unreadable'],
    ['12.', 'USD', 'unreadable'],
    ['1,50,0', 'USD', 'unreadable'],
    ['-5', 'USD', 'negative'],
    ['\u22125', 'USD', 'negative'],
    ['12.345', 'USD', 'fine'],
    ['12,3456', 'KWD', 'fine'],
    ['12.50', 'JPY', 'fine'],
    ['99999999999', 'USD', 'large'],
    ['', 'USD', 'missing'],
    ['  ', 'USD', 'missing'],
  ])('is refused with the reason: "%s" %s', (typed, currency, problem) => {
    expect(amountProblem(typed, currency, required)).toBe(problem)
  })

  it.each([
    ['12', 'USD', 1200],
    ['12.50', 'USD', 1250],
    ['12,50', 'USD', 1250],
    ['1,500', 'KES', 150_000],
    ['1200', 'JPY', 1200],
    ['0', 'USD', 0],
  ])('is read: "%s" %s', (typed, currency, minor) => {
    expect(amountProblem(typed, currency, required)).toBeNull()
    expect(amountOf(typed, currency)).toBe(minor)
  })

  it('may be left out where nothing is asked for, and is never zero then', () => {
    expect(amountProblem('', 'USD', { isRequired: false })).toBeNull()
    expect(amountOf('', 'USD')).toBeNull()
    expect(amountOf('abc', 'USD')).toBeNaN()
  })

  it('comes back as it was typed', () => {
    expect(plainAmount(1250, 'USD')).toBe('12.50')
    expect(plainAmount(1250, 'JPY')).toBe('1250')
  })
})
