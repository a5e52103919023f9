import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { expect, it, jest } from '@jest/globals'

import { Audit } from '../../plugins/audit/contract.ts'
import { resolve, registryOf, setClock } from '../../plugins/platform/registry.ts'
import { boot, killAt, movableClock, owned, peek } from '../../plugins/platform/testing/index.ts'

// Each child loads the whole site, which takes long on a busy machine.
jest.setTimeout(300_000)

const site = await boot()
const { dataDir, payload } = site
const script = path.join(import.meta.dirname, 'fixtures/archive-trail.ts')
const folder = path.join(dataDir, 'trail')
const audit = resolve(payload, Audit)

// The child has no clock but the machine's: for it, all of this is long ago.
const day = 86_400
const clock = movableClock()
clock.advance(-400 * day)
setClock(payload, clock)

const seal = async () => {
  const sealer = registryOf(payload).sweepers.find(({ name }) => name === 'audit.seal')
  await sealer?.run(payload)
}

const held = () => peek(payload, (tx) => tx.count('audit-events', {}))

it('nothing of the trail is lost though its archivist dies amid the deletion', async () => {
  await owned(payload)
  await seal()
  clock.advance(150 * day)
  await owned(payload)
  await seal()
  const before = await held()

  expect(await killAt('audit.archive-deleted', { script, env: site.env })).toMatchObject({ isKilled: true })
  expect(await held()).toBe(before)
  expect(await audit.verify(payload, { archives: folder })).toMatchObject({ broken: 0, waiting: 0 })

  // Whoever comes next finds the work as it was, and the file that no archive names in nobody's way.
  const report = await audit.archive(payload, { days: 90 })
  expect(report.parts).toHaveLength(1)
  expect(await readdir(folder)).toHaveLength(2)
  expect(await audit.verify(payload, { archives: folder })).toMatchObject({ broken: 0 })
  expect(await held()).toBe(before - (report.parts[0]?.entries ?? 0) + 1)
})
