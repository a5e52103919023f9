import { expect, it } from '@jest/globals'
import { parts, readOptions } from './bench-options.ts'

it('measures everything when nothing is chosen', () => {
  expect([...readOptions([]).only]).toEqual([...parts])
})

it('measures the parts that are named', () => {
  expect([...readOptions(['--only', 'settle, links,scale']).only]).toEqual(['settle', 'links', 'scale'])
})

it('refuses a part that it does not know, and names those that it does', () => {
  expect(() => readOptions(['--only', 'settel'])).toThrow(/"settel".*settle, links, license, scale/)
})

it('is much smaller when it is quick', () => {
  const [full, quick] = [readOptions([]), readOptions(['--quick'])]
  expect(full.orders.many).toBe(1_000_000)
  expect(quick.orders.many).toBeLessThan(full.orders.many)
  expect(quick.settledOrders).toBeLessThan(full.settledOrders)
})
