import { expect, it } from '@jest/globals'
import { boot, rest } from '../../plugins/platform/testing/index.ts'

const { payload } = await boot({ env: { LOG_LEVEL: 'info' } })

const lines: string[] = []
const out = Object.getOwnPropertySymbols(payload.logger).find(
  ({ description }) => description === 'pino.stream',
)
if (!out) throw new Error('This logger has no stream')
Object.defineProperty(payload.logger, out, { value: { write: (line: string) => void lines.push(line) } })

/** A list that is asked for in the body, as Payload allows it: no address is as long as this field's name. */
const ask = (field: string) =>
  rest(payload)('POST', '/api/products', {
    body: `where[${field}][equals]=1`,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-payload-http-method-override': 'GET',
    },
  })

it('takes no time to note that a stranger asked for a field of 60,000 letters', async () => {
  expect((await ask('nowhere')).status).toBe(400)
  const start = performance.now()
  expect((await ask('A'.repeat(60_000))).status).toBe(400)
  // Eleven seconds, before every rule of the log took time in proportion to its line.
  expect(performance.now() - start).toBeLessThan(5000)
  const noted = lines.filter((line) => line.includes('Refused: '))
  expect(noted).toHaveLength(2)
  expect(noted[1]).toMatch(/A{100}/)
  expect(noted[1]?.length).toBeLessThan(1000)
})
