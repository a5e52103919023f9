import { getPayload, type Payload, type SanitizedConfig } from 'payload'

/** A command of `payload` on the site's own config: ends the process with the code that it gives. */
export const withPayload =
  (command: (payload: Payload) => Promise<number>) =>
  async (config: SanitizedConfig): Promise<void> => {
    const payload = await getPayload({ config, disableOnInit: true })
    // Connections of the pool would keep the process alive.
    process.exit(await command(payload))
  }
