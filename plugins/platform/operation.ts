import type { z } from 'zod'
import type { Result } from '../kernel/result.ts'
import type { Access } from './access.ts'
import type { Ctx } from './context.ts'
import type { LimitRule } from './limiter.ts'

type Shape = z.ZodObject

/** As whom an operation acts, in a browser that may be both staff and buyer (law 15). */
export type ActsAs = 'buyer' | 'either' | 'public' | 'staff'

export interface Operation<I extends Shape = Shape, O extends Shape = Shape> {
  /** `room.verbNoun`: the name in every face. */
  name: string
  /** One sentence, for the API reference. */
  summary: string
  input: I
  output: O
  as: ActsAs
  access: Access<z.output<I>>
  /** Tries that are allowed, keyed on what an attacker cannot rotate. */
  limits?: (input: z.output<I>, ctx: Ctx) => LimitRule[] | Promise<LimitRule[]>
  /** Path below the shop's API root; `:name` takes that input field from the path. `get` changes nothing. */
  rest: { method: 'get' | 'post'; path: `/${string}` }
  /**
   * Pages and programs of other origins may call it. Whoever does is a stranger, whatever cookies came along, and gets none:
   * a page can have it do nothing that anybody could not. Only a `post` that acts as `public`, without names in its path.
   */
  isOpenToOrigins?: true
  run: (ctx: Ctx, input: z.output<I>) => Promise<Result<z.input<O>>>
}

/** An operation whose types are forgotten: what the registry and the faces hold. */
export interface AnyOperation {
  name: string
  summary: string
  input: Shape
  output: Shape
  as: ActsAs
  rest: Operation['rest']
  isOpenToOrigins: boolean
  /** Parses, limits, checks access and runs. */
  call: (ctx: Ctx, input: unknown) => Promise<Result<Record<string, unknown>>>
}

/** Declares something that a program can ask the shop to do, once for all faces. */
export const operation = <I extends Shape, O extends Shape>(declared: Operation<I, O>): Operation<I, O> =>
  declared
