import { setTimeout as sleep } from 'node:timers/promises'
import { handleEndpoints, type Payload } from 'payload'
import { CookieJar } from '../../../../plugins/platform/testing/cookie-jar.ts'
import { buildRequest, readReply, type Caller } from '../../../../plugins/platform/testing/rest.ts'
import { BenchError } from '../bench-error.ts'
import { learnScript } from '../replay/learn-script.ts'
import type { Recording } from '../replay/learn-value.ts'
import type { Script } from '../replay/play-script.ts'
import { recordStatements, type Statement } from '../replay/record-statements.ts'
import { newAddress } from './new-address.ts'
import type { SalesBuyer } from './sales-buyers.ts'
import type { SalesKey } from './sales-keys.ts'

const QUIET_MS = 300

/** Somebody who asks, and what of them a script is given. */
interface Asker {
  caller: Caller
  inputs: Record<string, string>
}

const browserOf = ({ token, licenseId, tokenHash }: SalesBuyer): Asker => {
  const cookies = new CookieJar()
  cookies.set('duka_buyer', token)
  return {
    caller: { cookies, headers: { 'x-forwarded-for': newAddress() } },
    inputs: { licenseId, tokenHash },
  }
}

const programOf = (key: SalesKey): Asker => ({
  caller: { headers: { origin: null, 'x-forwarded-for': newAddress() } },
  inputs: key,
})

/** The end of a download is written after its last byte. */
const untilQuiet = async (statements: readonly Statement[]): Promise<void> => {
  let seen = -1
  while (seen !== statements.length) {
    seen = statements.length
    await sleep(QUIET_MS)
  }
}

interface Recorded extends Recording {
  /** How many statements had been sent when each answer began. */
  marks: number[]
}

type Ask = (method: string, path: string, body?: object) => Promise<Record<string, unknown>>

/** Records what somebody's requests send, through Payload's whole REST door, in this process. */
const record = async (
  payload: Payload,
  { caller, inputs }: Asker,
  visit: (ask: Ask) => Promise<void>,
): Promise<Recorded> => {
  const marks: number[] = []
  const recorder = recordStatements(payload)
  await visit(async (method, path, body) => {
    const request = buildRequest(payload, caller, method, path, body ? { body } : {})
    const response = await handleEndpoints({ config: payload.config, request })
    marks.push(recorder.statements.length)
    const reply = await readReply<Record<string, unknown>>(response, caller)
    if (reply.status !== 200) throw new BenchError(`${method} ${path}: ${reply.status} ${reply.text}`)
    return reply.json
  })
  await untilQuiet(recorder.statements)
  recorder.stop()
  return { inputs, statements: recorder.statements, marks }
}

/** What the shop sends when a link is granted, when it is opened, and when the last byte is out. */
export interface LinkScripts {
  grant: Script
  open: Script
  end: Script
}

export const learnLinks = async (payload: Payload, buyers: readonly SalesBuyer[]): Promise<LinkScripts> => {
  const recordings: Recorded[] = []
  for (const buyer of buyers) {
    const recorded = await record(payload, browserOf(buyer), async (ask) => {
      const { url } = await ask('POST', '/api/shop/downloads', { licenseId: buyer.licenseId })
      await ask('GET', String(url))
    })
    recordings.push(recorded)
  }
  const script = learnScript(recordings)
  const [granted, opened] = recordings[0]?.marks ?? []
  return { grant: script.slice(0, granted), open: script.slice(granted, opened), end: script.slice(opened) }
}

/** What the shop sends to tell an empty library. */
export const learnSession = async (payload: Payload, buyers: readonly SalesBuyer[]): Promise<Script> => {
  const recordings: Recorded[] = []
  for (const buyer of buyers) {
    recordings.push(
      await record(payload, browserOf(buyer), async (ask) => {
        await ask('GET', '/api/shop/library')
      }),
    )
  }
  return learnScript(recordings)
}

/** What the shop sends to say that a program may run on a device that is activated. */
export const learnValidation = async (payload: Payload, keys: readonly SalesKey[]): Promise<Script> => {
  const recordings: Recorded[] = []
  for (const key of keys) {
    const { licenseKey, fingerprint } = key
    recordings.push(
      await record(payload, programOf(key), async (ask) => {
        const { valid } = await ask('POST', '/api/shop/licenses/validate', { licenseKey, fingerprint })
        if (valid !== true) throw new BenchError(`A filled license is not valid: ${licenseKey}`)
      }),
    )
  }
  // The first looks up what the product is called, which is remembered.
  return learnScript(recordings.slice(1))
}
