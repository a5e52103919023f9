// `npm run audit:verify [-- --json] [-- --head <chain>]`: looks at the whole audit trail, whether an entry was changed, taken out or
// put in past the shop, and names the first. `--head` is what an earlier run has printed: with it, a trail that was cut off at its end
// is noticed as well. It works on the database that DATABASE_URL names, or on the one of `npm start`, and ends with 1 when it is broken.
import { parseArgs } from 'node:util'
import { Audit, tellTrail } from '../../plugins/audit/contract.ts'
import { resolve } from '../../plugins/platform/registry.ts'
import { say } from './start/progress.ts'
import { exitWith, withShop } from './start/with-shop.ts'

/** @returns the exit code */
const main = (isJson: boolean, head: string | undefined): Promise<number> =>
  withShop(
    async (payload) => {
      const report = await resolve(payload, Audit).verify(payload, head)
      if (isJson) console.log(JSON.stringify(report, null, 2))
      else for (const line of tellTrail(report)) say(line)
      return report.broken === 0 ? 0 : 1
    },
    { logLevel: 'silent' },
  )

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, head: { type: 'string' } },
})
exitWith(main(values.json, values.head))
