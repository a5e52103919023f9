import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from '@jest/globals'
import { Steps } from './steps.ts'

const screenOf = (isTerminal: boolean, columns = 80) => {
  const written: string[] = []
  const screen = {
    write: (text: string) => void written.push(text),
    isTerminal,
    width: () => columns,
    dim: (text: string) => text,
  }
  return { screen, written, text: () => written.join('') }
}

describe('a step that takes its time', () => {
  it('moves on a terminal, and leaves one finished line', async () => {
    const { screen, written, text } = screenOf(true)
    await new Steps(screen, 5).run(
      'Site',
      () => sleep(200),
      () => 'built',
    )
    expect(written.filter((each) => each.startsWith('\r  Site')).length).toBeGreaterThan(2)
    const [, finished] = text().split('\r\u001b[K')
    expect(finished).toMatch(/^ {2}Site +built \d+\.\d s\n$/)
  })

  it('says now and then in a log that it is still at it', async () => {
    const { screen, text } = screenOf(false)
    await new Steps(screen, 20).run('Site', () => sleep(200))
    expect(text()).toMatch(/^(?: {2}Site … \d+ s so far\n)+ {2}Site +\d+\.\d s\n$/)
  })

  it('makes room for what others say meanwhile', async () => {
    const { screen, text } = screenOf(true)
    const steps = new Steps(screen)
    await steps.run('Site', () => {
      steps.say('    creating the database')
      return Promise.resolve()
    })
    expect(text()).toContain('\r\u001b[K    creating the database\n\r  Site')
  })

  it('leaves no half line behind when it fails, and never fills the width', async () => {
    const { screen, written } = screenOf(true, 12)
    await expect(new Steps(screen).run('Site', () => Promise.reject(new Error('x')))).rejects.toThrow('x')
    expect(written.at(-1)).toBe('\r\u001b[K')
    expect(written[0]?.length).toBeLessThanOrEqual(12)
  })
})
