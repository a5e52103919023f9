import { appendFile, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { resolve, setClock } from '../../platform/registry.ts'
import { boot, movableClock, owned, peek } from '../../platform/testing/index.ts'
import { archiveFolder } from '../adapters/archive-folder.ts'
import { checkTrail } from '../adapters/check-trail.ts'
import { Audit, tellArchive, tellTrail } from '../contract.ts'
import { sealTrail } from './seal-trail.ts'
import { verifyTrail } from './verify-trail.ts'

const { dataDir, payload } = await boot()
if (!('pool' in payload.db)) throw new Error('This trail lies on PostgreSQL.')
const { pool } = payload.db
const clock = movableClock()
setClock(payload, clock)
const folder = path.join(dataDir, 'trail')
const { archive, verify: look } = resolve(payload, Audit)
const verify = () => look(payload, { archives: folder })
const day = 86_400

const entriesNow = () => peek(payload, (tx) => tx.count('audit-events', {}))

/** Two batches that are old, and one that is not. */
const fill = async () => {
  for (const seconds of [day, 100 * day, 0]) {
    await owned(payload)
    await sealTrail(payload)
    clock.advance(seconds)
  }
}

/** What somebody does who has the database, and not the shop. */
const bySql = (table: string, sql: string) =>
  pool.query(`ALTER TABLE ${table} DISABLE TRIGGER USER; ${sql}; ALTER TABLE ${table} ENABLE TRIGGER USER`)

const kinds = async () => (await verify()).breaks.map(({ kind }) => kind)

await fill()
const before = { entries: await entriesNow(), head: (await verify()).head ?? '' }
const first = await peek(payload, (tx) => tx.find('audit-seals', {}, 'sequence'))

describe('an archive of the trail', () => {
  it('is refused for what is young, and takes nothing that is', async () => {
    expect(await archive(payload, { days: 89 })).toMatchObject({ refusal: 'too-young', parts: [] })
    const report = await archive(payload, { days: 200 })
    expect(report).toMatchObject({ refusal: null, parts: [] })
    expect(tellArchive(report)).toEqual(['Nothing is that old.'])
    expect(await entriesNow()).toBe(before.entries)
  })

  it('is not made of a trail that is broken: nothing is made to look whole', async () => {
    await bySql(
      'audit_events',
      'CREATE TABLE kept AS SELECT * FROM audit_events WHERE id = (SELECT min(id) FROM audit_events); DELETE FROM audit_events WHERE id = (SELECT id FROM kept)',
    )
    const report = await archive(payload, { days: 90 })
    expect(report).toMatchObject({
      refusal: 'broken',
      parts: [],
      breaks: [{ kind: 'entry-missing', seal: 1 }],
    })
    expect(await readdir(folder)).toEqual([])
    await bySql('audit_events', 'INSERT INTO audit_events SELECT * FROM kept; DROP TABLE kept')
  })

  it('holds the old batches whole, and the database the others: the trail goes on', async () => {
    const report = await archive(payload, { days: 90 })
    expect(report).toMatchObject({ folder, refusal: null })
    expect(report.parts).toHaveLength(1)
    const [part] = report.parts
    expect(part).toMatchObject({ firstSeal: 1, lastSeal: 2 })
    const lines = (await readFile(path.join(folder, part?.fileName ?? ''), 'utf8')).trim().split('\n')
    expect(lines).toHaveLength(2)
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ seal: { sequence: 1, chain: first?.chain } })
    const found = await verify()
    expect(found).toMatchObject({
      broken: 0,
      archives: 1,
      archived: part?.entries,
      seals: 1,
      head: before.head,
    })
    // What says that it was archived is the one that was added.
    expect(await entriesNow()).toBe(before.entries - (part?.entries ?? 0) + 1)
    expect(tellTrail(found).join('\n')).toContain('in 1 archives')
  })

  it('is followed by the next seal, and by what is written late', async () => {
    await owned(payload)
    await sealTrail(payload)
    expect(await verify()).toMatchObject({ broken: 0, waiting: 0, seals: 2 })
    await bySql(
      'audit_events',
      "INSERT INTO audit_events (id, at, action, outcome, actor_kind) VALUES (900001, '2020-01-01', 'order.paid', 'done', 'system')",
    )
    await sealTrail(payload)
    expect(await kinds()).toEqual(['entry-inserted'])
    await bySql('audit_events', 'DELETE FROM audit_events WHERE id = 900001')
  })

  it('still knows a newest seal that was noted before it', async () => {
    const chain = first?.chain ?? ''
    expect((await look(payload, { head: chain, archives: folder })).broken).toBe(0)
    expect((await look(payload, { head: before.head })).broken).toBe(0)
    expect((await look(payload, { head: 'k1.0' })).broken).toBe(1)
  })

  it('is missed when its row is gone, and seen when it was changed', async () => {
    await bySql('audit_archives', 'UPDATE audit_archives SET bytes = bytes + 1')
    expect(await kinds()).toEqual(expect.arrayContaining(['archive-changed', 'file-changed']))
    await bySql('audit_archives', 'UPDATE audit_archives SET bytes = bytes - 1')
    await bySql(
      'audit_archives',
      'CREATE TABLE gone AS SELECT * FROM audit_archives; DELETE FROM audit_archives',
    )
    expect((await verify()).breaks[0]).toEqual({ kind: 'seal-missing', seal: 1, entry: null })
    await bySql('audit_archives', 'INSERT INTO audit_archives SELECT * FROM gone; DROP TABLE gone')
    expect(await kinds()).toEqual([])
  })

  it('is seen when its file was changed or is gone', async () => {
    const [name = ''] = await readdir(folder)
    const place = path.join(folder, name)
    const content = await readFile(place, 'utf8')
    await writeFile(place, content.replace('license.issued', 'license.revoked'))
    expect((await verify()).breaks).toEqual([expect.objectContaining({ kind: 'entry-changed', seal: 1 })])
    await writeFile(place, content)
    await appendFile(place, '\n{"a":1}\n')
    expect(await kinds()).toEqual(['file-changed'])
    await writeFile(place, content)
    await rename(place, `${place}.away`)
    expect(await kinds()).toEqual(['file-missing'])
    await rename(`${place}.away`, place)
    expect(await kinds()).toEqual([])
  })

  it('opens no door: what no archive of the same transaction covers is not deleted', async () => {
    for (const table of ['audit_events', 'audit_seals', 'audit_archives'])
      await expect(pool.query(`DELETE FROM ${table}`)).rejects.toThrow('append-only')
    // Not even with a row that was made by hand for other seals.
    const forged = `INSERT INTO audit_archives (sequence, archived_at, file_name, sha256, bytes, first_seal, last_seal, entries, last_at, chain, proof)
      VALUES (2, now(), 'x', 'x', 1, 3, 3, 1, now(), 'x', 'x');`
    const seals = `${forged} DELETE FROM audit_seals WHERE sequence > 3`
    await expect(pool.query(seals)).rejects.toThrow('append-only')
    const entries = `${forged} DELETE FROM audit_events`
    await expect(pool.query(entries)).rejects.toThrow('append-only')
  })

  it.each([
    ['temporary tables', 'SET search_path = public', 'TEMP TABLE '],
    ['tables on another path', 'CREATE SCHEMA fake; SET search_path = fake, public', 'TABLE fake.'],
  ])('is not made up by %s, of the same names', async (_what, first, made) => {
    const archives = `CREATE ${made}audit_archives AS SELECT 0 AS first_seal, 1000000 AS last_seal`
    const seals = `CREATE ${made}audit_seals AS
      SELECT 1 AS sequence, (SELECT jsonb_agg(id || ':x') FROM public.audit_events) AS leaves`
    for (const table of ['audit_events', 'audit_seals']) {
      const client = await pool.connect()
      const told = client.query(`${first}; ${archives}; ${seals}; DELETE FROM public.${table}`)
      await expect(told).rejects.toThrow('append-only')
      client.release(true)
    }
  })

  it('may be made while somebody verifies, who misses nothing', async () => {
    await owned(payload)
    await sealTrail(payload)
    const files = archiveFolder(folder)
    let parts = 0
    const late = verifyTrail(() => ({
      ...files,
      read: async (name, onLine) => {
        // The rows of archives are read by now, and the seals are not.
        if (parts === 0) parts = (await archive(payload, { days: 90 })).parts.length
        return files.read(name, onLine)
      },
    }))
    clock.advance(200 * day)
    await owned(payload)
    await sealTrail(payload)
    expect(await late(payload, { archives: folder })).toMatchObject({ broken: 0, breaks: [], archives: 2 })
    expect(parts).toBe(1)
  })

  it('leaves the doctor content, who misses a guard that is gone', async () => {
    expect(await checkTrail.run(payload)).toEqual([])
    await pool.query('DROP TRIGGER duka_archived_only ON audit_seals')
    const [finding] = await checkTrail.run(payload)
    expect(finding?.message).toContain('duka_archived_only')
  })
})
