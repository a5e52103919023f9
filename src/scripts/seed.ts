import { getPayload } from 'payload'
import config from '../../payload.config.ts'
import { seedShop, type SeedOutcome } from './demo/seed/seed-shop.ts'

const OUTCOMES: Record<SeedOutcome, string> = {
  made: 'The demo shop is ready',
  'was whole': 'The demo shop was there already, nothing was changed',
  'has other products': 'This shop has products of its own, so no demo was added',
}

const seed = async (): Promise<void> => {
  const began = performance.now()
  const payload = await getPayload({ config, disableOnInit: true })
  const outcome = await seedShop(payload, (line) => console.log(line))
  console.log(`${OUTCOMES[outcome]} (${((performance.now() - began) / 1000).toFixed(1)} s).`)
}

seed().then(
  // The database keeps its connections open: end instead of waiting for them.
  () => process.exit(0),
  (error: unknown) => {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error)
    console.error(`The demo shop could not be made. Run it again to go on where it stopped.\n${reason}`)
    process.exit(1)
  },
)
