import { parseArgs } from 'node:util'
import type { Payload } from 'payload'
import { Audit, tellArchive, tellTrail } from '../../audit/contract.ts'
import { resolve } from '../../platform/registry.ts'
import { withPayload } from './with-payload.ts'

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

const tell = (lines: readonly string[]): void => {
  for (const line of lines) console.log(line)
}

const archive = async (payload: Payload, text: string, isForced: boolean): Promise<number> => {
  if (!/^\d{1,5}$/.test(text)) {
    console.log('Say how many days stay: --archive 365')
    return 1
  }
  const report = await resolve(payload, Audit).archive(payload, { days: Number(text), isForced })
  tell(tellArchive(report))
  return report.refusal === null ? 0 : 1
}

/**
 * `payload duka:audit [--head <chain>] [--archives <folder>]`: looks whether the audit trail is as the shop wrote it; ends with 1
 * when not. `payload duka:audit --archive <days> [--force]`: moves what is older into files.
 */
export const script = withPayload(async (payload) => {
  const { values } = parseArgs({
    options: {
      head: { type: 'string' },
      archives: { type: 'string' },
      archive: { type: 'string' },
      force: { type: 'boolean' },
    },
    allowPositionals: true,
    strict: false,
  })
  const days = textOf(values.archive)
  if (days !== undefined) return archive(payload, days, values.force === true)
  const wish = { head: textOf(values.head), archives: textOf(values.archives) }
  const report = await resolve(payload, Audit).verify(payload, wish)
  tell(tellTrail(report))
  return report.broken === 0 ? 0 : 1
})
