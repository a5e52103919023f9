// `npm run replay -- <event> [--json]`: shows what handling a stored event of a payment provider again would change. The
// provider is really asked; the database does all of it in a transaction that is rolled back. The event is named by the
// provider's own id (evt_…) or by its number in the admin. It ends with 1 when it cannot be tried.
import { parseArgs } from 'node:util'
import { Payments } from '../../plugins/payments/contract.ts'
import { codeText } from '../../plugins/kernel/codes.ts'
import { resolve } from '../../plugins/platform/registry.ts'
import { systemCtx } from '../../plugins/platform/system-ctx.ts'
import { tellRehearsal } from './replay/tell-rehearsal.ts'
import { say } from './start/progress.ts'
import { exitWith, withShop } from './start/with-shop.ts'

const USAGE =
  'Say which event: npm run replay -- evt_123, or its number in the admin under Sales, Provider events.'

/** @returns the exit code */
const main = async (event: string | undefined, isJson: boolean): Promise<number> => {
  if (!event) {
    console.error(USAGE)
    return 2
  }
  const tried = await withShop(async (payload) =>
    resolve(payload, Payments).rehearse(await systemCtx(payload), event),
  )
  if (!tried.ok) {
    console.error(`${event}: ${codeText(tried.code, 'en')} (${tried.code})`)
    return 1
  }
  if (isJson) console.log(JSON.stringify(tried.value, null, 2))
  else for (const line of tellRehearsal(tried.value)) say(line)
  return 0
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
})
exitWith(main(positionals[0], values.json))
