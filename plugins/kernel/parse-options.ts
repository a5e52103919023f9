import type { z } from 'zod'

const placeOf = (plugin: string, path: readonly PropertyKey[]): string =>
  [plugin, ...path.map(String)].join('.')

/**
 * Options of a plugin as a site wrote them.
 * @throws with one line that names each wrong option, so that the boot stops with it
 */
export const parseOptions = <S extends z.ZodType>(
  plugin: string,
  schema: S,
  given: z.input<S>,
): z.output<S> => {
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.map(({ path, message }) => `${placeOf(plugin, path)}: ${message}`)
  throw new Error(`Duka: wrong options. ${faults.join('; ')}`)
}
