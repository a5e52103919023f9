// `npm run doctor [-- --json]`: asks a shop whether its settings are right and its promises hold. It reads only, and works
// on the database that DATABASE_URL names, or on the one of `npm start`, whether that is running or not. It ends with 1
// when something is wrong.
import { runChecks } from '../../plugins/platform/checks.ts'
import { registryOf } from '../../plugins/platform/registry.ts'
import { checkShopSecrets } from './doctor/shop-secrets.ts'
import { hasErrors, tellFindings } from '../../plugins/platform/tell-findings.ts'
import { say } from './start/progress.ts'
import { exitWith, withShop } from './start/with-shop.ts'

/** @returns the exit code */
const main = (isJson: boolean): Promise<number> =>
  withShop(
    async (payload, { dataDir }) => {
      const findings = [...checkShopSecrets(dataDir), ...(await runChecks(payload))]
      const asked = registryOf(payload).checks.length + 1
      if (isJson) console.log(JSON.stringify({ asked, findings }, null, 2))
      else for (const line of tellFindings(findings, asked)) say(line)
      return hasErrors(findings) ? 1 : 0
    },
    { logLevel: 'silent' },
  )

exitWith(main(process.argv.includes('--json')))
