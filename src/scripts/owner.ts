// `npm run owner -- you@example.com`: makes a user of the admin an owner of the shop. It works on the database that
// DATABASE_URL names, or on the one of `npm start`, whether that is running or not.
import { AdminSecurity } from '../../plugins/admin-security/contract.ts'
import { resolve } from '../../plugins/platform/registry.ts'
import { say, tell } from './start/progress.ts'
import { exitWith, withShop } from './start/with-shop.ts'

const USAGE = 'Say who shall own the shop: npm run owner -- you@example.com'

/** @returns the exit code */
const main = async (email: string | undefined): Promise<number> => {
  if (!email) {
    console.error(USAGE)
    return 2
  }
  if (await withShop((payload) => resolve(payload, AdminSecurity).appointOwner(payload, email), { tell })) {
    say(`${email} owns the shop now. What the admin shows follows with the next page.`)
    return 0
  }
  console.error(
    `No user of the admin has the address ${email}. Make the account first, in the admin under Users.`,
  )
  return 1
}

exitWith(main(process.argv[2]))
