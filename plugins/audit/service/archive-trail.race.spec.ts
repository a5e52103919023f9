import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { expect, it } from '@jest/globals'
import { resolve, setClock } from '../../platform/registry.ts'
import { boot, movableClock, owned, peek, race, withoutGuard } from '../../platform/testing/index.ts'
import { Audit } from '../contract.ts'
import { sealTrail } from './seal-trail.ts'

const { dataDir, payload } = await boot()
const clock = movableClock()
setClock(payload, clock)
const folder = path.join(dataDir, 'trail')
const audit = resolve(payload, Audit)

const sealOld = async () => {
  await owned(payload)
  await sealTrail(payload)
  clock.advance(100 * 86_400)
  await owned(payload)
  await sealTrail(payload)
}

const archives = () => peek(payload, (tx) => tx.list('audit-archives', { sort: 'sequence' }))

const atOnce = () => race(4, () => audit.archive(payload, { days: 90 }))

it('moves each batch out once, however many archive at once, and the others find it done', async () => {
  await sealOld()
  // Who looks at the trail meanwhile misses nothing of what moves.
  const [reports, look] = await Promise.all([atOnce(), audit.verify(payload, { archives: folder })])
  expect(look.breaks).toEqual([])
  expect(reports.errors).toEqual([])
  expect(reports.values.flatMap(({ parts }) => parts)).toHaveLength(1)
  const rows = await archives()
  expect(rows).toHaveLength(1)
  // The files of those who came late are gone again.
  expect(await readdir(folder)).toEqual(rows.map(({ fileName }) => fileName))
  expect(await audit.verify(payload, { archives: folder })).toMatchObject({ broken: 0 })

  await sealOld()
  const unguarded = await withoutGuard(payload, 'audit.archive-once', atOnce)
  expect(unguarded.errors).not.toEqual([])
  // The database itself still lets one of them through only.
  expect(await archives()).toHaveLength(2)
})
