import type { z } from 'zod'

/** A published fact, named in the past tense. Its payload holds ids and snapshots, never secrets. */
export interface EventType<Name extends string = string, Schema extends z.ZodType = z.ZodType> {
  name: Name
  /** Raised when the payload's shape changes in a way that an old subscriber cannot read. */
  version: number
  payload: Schema
}

export const event = <Name extends string, Schema extends z.ZodType>(
  name: Name,
  version: number,
  payload: Schema,
): EventType<Name, Schema> => ({ name, version, payload })

export type PayloadOf<E> = E extends EventType<string, infer S> ? z.infer<S> : never
