// `npm run audit:verify [-- --json] [-- --head <chain>] [-- --archives <folder>]`: looks at the whole audit trail, whether an entry was
// changed, taken out or put in past the shop, and names the first. `--head` is what an earlier run has printed: with it, a trail that
// was cut off at its end is noticed as well. `--archives` reads the files of archives too.
// `npm run audit:verify -- --archive <days> [--force]`: moves sealed batches that are older into files of the shop's data folder.
// Both work on the database that DATABASE_URL names, or on the one of `npm start`, and end with 1 when something is wrong.
import { parseArgs } from 'node:util'
import type { Payload } from 'payload'
import { Audit, tellArchive, tellTrail } from '../../plugins/audit/contract.ts'
import { resolve } from '../../plugins/platform/registry.ts'
import { say } from './start/progress.ts'
import { exitWith, withShop } from './start/with-shop.ts'

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    head: { type: 'string' },
    archives: { type: 'string' },
    archive: { type: 'string' },
    force: { type: 'boolean', default: false },
  },
})

const tell = (report: object, lines: string[]): void => {
  if (values.json) console.log(JSON.stringify(report, null, 2))
  else for (const line of lines) say(line)
}

const verify = async (payload: Payload): Promise<number> => {
  const { archives, head } = values
  const report = await resolve(payload, Audit).verify(payload, { archives, head })
  tell(report, tellTrail(report))
  return report.broken === 0 ? 0 : 1
}

const archive = async (payload: Payload, text: string): Promise<number> => {
  const days = /^\d{1,5}$/.test(text) ? Number(text) : NaN
  if (Number.isNaN(days)) {
    say('Say how many days stay: --archive 365')
    return 1
  }
  const report = await resolve(payload, Audit).archive(payload, { days, isForced: values.force })
  tell(report, tellArchive(report))
  return report.refusal === null ? 0 : 1
}

exitWith(
  withShop((payload) => (values.archive === undefined ? verify(payload) : archive(payload, values.archive)), {
    logLevel: 'silent',
  }),
)
