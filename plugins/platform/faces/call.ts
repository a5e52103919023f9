import type { z } from 'zod'
import type { Payload } from 'payload'
import type { Result } from '../../kernel/result.ts'
import type { Ctx } from '../context.ts'
import type { Operation } from '../operation.ts'
import { registryOf } from '../registry.ts'

/** What names an operation for a typed server call: its declared shapes, published in a room's contract. */
export type OperationShape<I extends z.ZodObject, O extends z.ZodObject> = Pick<
  Operation<I, O>,
  'input' | 'name' | 'output'
>

export const operationShape = <I extends z.ZodObject, O extends z.ZodObject>(
  name: string,
  input: I,
  output: O,
): OperationShape<I, O> => ({ name, input, output })

/** Runs an operation from the server's own code, through the same parsing, limits and access as the other faces. */
export const call = async <I extends z.ZodObject, O extends z.ZodObject>(
  ctx: Ctx,
  wanted: OperationShape<I, O>,
  input: z.input<I>,
): Promise<Result<z.output<O>>> => {
  const found = operationNamed(ctx.payload, wanted.name)
  const result = await found.call(ctx, input)
  return result.ok ? { ok: true, value: wanted.output.parse(result.value) } : result
}

const operationNamed = (payload: Payload, name: string) => {
  const found = registryOf(payload).operations.get(name)
  if (!found) throw new Error(`No operation "${name}" is registered in this site.`)
  return found
}
