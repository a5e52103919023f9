import { z } from 'zod'

const text = z.string().nullish().default(null)

const entry = z.strictObject({
  id: z.union([z.number(), z.string()]),
  at: z.string(),
  action: z.string(),
  outcome: z.enum(['done', 'refused']),
  actorKind: z.enum(['staff', 'buyer', 'stranger', 'system']),
  actorId: text,
  resourceType: text,
  resourceId: text,
  ipHash: text,
  browser: text,
  os: text,
  details: z.unknown().optional(),
  proof: text,
})

const seal = z.strictObject({
  sequence: z.number(),
  sealedAt: z.string(),
  lastAt: z.string(),
  entries: z.number(),
  leaves: z.array(z.string()),
  previous: text,
  chain: z.string(),
})

const line = z.strictObject({ seal, entries: z.array(entry) })

/** One line of an archive: a seal, with its entries in the order of its leaves. */
export type ArchiveLine = z.output<typeof line>

export type ArchivedEntry = ArchiveLine['entries'][number]

/** @param given a row of the database, which may have more columns */
export const archivedEntry = (given: z.input<typeof entry>): ArchivedEntry =>
  entry.parse(Object.fromEntries(Object.keys(entry.shape).map((name) => [name, Reflect.get(given, name)])))

export const archivedSeal = (given: z.input<typeof seal>): ArchiveLine['seal'] =>
  seal.parse(Object.fromEntries(Object.keys(seal.shape).map((name) => [name, Reflect.get(given, name)])))

export const writeLine = (written: ArchiveLine): string => JSON.stringify(written)

/** @returns null for what the shop never wrote so */
export const readLine = (given: string): ArchiveLine | null => {
  try {
    return line.safeParse(JSON.parse(given)).data ?? null
  } catch {
    // Not even JSON: the file was changed, and that is what is said of it.
    return null
  }
}
