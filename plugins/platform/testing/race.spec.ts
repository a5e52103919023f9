import { describe, expect, it } from '@jest/globals'
import { race } from './race.ts'

describe('race', () => {
  it('starts all before any goes on', async () => {
    let running = 0
    let most = 0
    await race(5, async () => {
      most = Math.max(most, (running += 1))
      await new Promise((resolve) => setTimeout(resolve, 5))
      running -= 1
    })
    expect(most).toBe(5)
  })

  it('settles all, and tells values from errors', async () => {
    const { values, errors } = await race(4, (index) =>
      index % 2 ? Promise.reject(new Error(`no ${index}`)) : Promise.resolve(index),
    )
    expect(values).toEqual([0, 2])
    expect(errors).toMatchObject([{ message: 'no 1' }, { message: 'no 3' }])
  })

  it('shows a guard that is missing: a counter read, then written', async () => {
    let left = 1
    const { values } = await race(10, async () => {
      const seen = left
      await Promise.resolve()
      if (seen < 1) return false
      left = seen - 1
      return true
    })
    expect(values.filter(Boolean)).toHaveLength(10)
  })
})
