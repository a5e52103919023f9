import { expect, it } from '@jest/globals'
import { roles } from '../../../plugins/kernel/roles.ts'
import type { AnyOperation } from '../../../plugins/platform/operation.ts'
import { registryOf } from '../../../plugins/platform/registry.ts'
import { as, boot, rest, type Caller } from '../../../plugins/platform/testing/index.ts'
import { knockOf, wholeInput } from '../fuzz/operation-knock.ts'
import { rightValues } from '../fuzz/right-values.ts'
import { mayAsk, operationTable } from './operation-table.ts'

const { payload } = await boot()
const operations = [...registryOf(payload).operations.values()]

// Nobody's: who may ask is told that there is nothing, who may not is refused before.
const right = rightValues()

/** Of oneself, where an operation asks for somebody. */
const ofOneself = new Set(['staff.endSessions', 'staff.security'])

/** @returns whether the operation let this caller ask at all, or what it found wrong with the question */
const isLetIn = async (caller: Caller, operation: AnyOperation): Promise<boolean | string> => {
  const { memberId, ...others } = wholeInput(operation, right)
  const input = ofOneself.has(operation.name) || memberId === undefined ? others : { ...others, memberId }
  const { body, headers, method, path } = knockOf(operation, input, operation.name)
  const reply = await rest(payload, caller)<{ code?: string }>(method.toUpperCase(), path, { body, headers })
  const { code } = reply.json
  // An input that is refused before anybody asks who sends it would prove nothing.
  if (code === 'BAD_INPUT' || reply.status === 500) return reply.text
  return code !== 'NOT_ALLOWED' && code !== 'NOT_SIGNED_IN'
}

it('knows every operation of the set', () => {
  expect(Object.keys(operationTable).sort()).toEqual(operations.map(({ name }) => name).sort())
})

it.each(roles)('lets %s ask for what the table of roles says, and for nothing else', async (role) => {
  const caller = await as(payload, role)
  const answers: Record<string, boolean | string> = {}
  const table: Record<string, boolean> = {}
  for (const operation of operations) {
    const { name } = operation
    answers[name] = await isLetIn(caller, operation)
    table[name] = mayAsk(role, name, (await isLetIn({}, operation)) === true)
  }
  expect(answers).toEqual(table)
})
