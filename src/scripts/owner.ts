// `npm run owner -- you@example.com`: makes a user of the admin an owner of the shop, and prints a link by which they enrol an
// authenticator, a first one or one in place of a lost one. Without an address: the link for the first owner, while there is none. It
// works on the database that DATABASE_URL names, or on the one of `npm start`, whether that is running or not.
import { AdminSecurity, tellOwner } from '../../plugins/admin-security/contract.ts'
import { resolve } from '../../plugins/platform/registry.ts'
import { say, tell } from './start/progress.ts'
import { exitWith, withShop } from './start/with-shop.ts'

/** @returns the exit code */
const main = async (email: string | undefined): Promise<number> => {
  const { code, lines } = await withShop(
    (payload) => tellOwner(resolve(payload, AdminSecurity), payload, email),
    { tell },
  )
  for (const line of lines) {
    if (code === 0) say(line)
    else console.error(line)
  }
  return code
}

exitWith(main(process.argv[2]))
