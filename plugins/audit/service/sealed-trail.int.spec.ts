import { describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { resolve, setClock } from '../../platform/registry.ts'
import { boot, movableClock, owned, peek, race } from '../../platform/testing/index.ts'
import { Audit, tellTrail } from '../contract.ts'
import { sealTrail } from './seal-trail.ts'

const { payload } = await boot()
const clock = movableClock()
setClock(payload, clock)
const verify = (head?: string) => resolve(payload, Audit).verify(payload, { head })

/** What somebody does who has the database, and not the shop. */
const bySql = async (site: Payload, sql: string): Promise<void> => {
  if (!('pool' in site.db)) throw new Error('This trail lies on PostgreSQL.')
  await site.db.pool.query(
    `ALTER TABLE audit_events DISABLE TRIGGER USER; ${sql}; ALTER TABLE audit_events ENABLE TRIGGER USER`,
  )
}

const ids = async () =>
  (await peek(payload, (tx) => tx.list('audit-events', { sort: 'id', limit: 500 }))).map(({ id }) => id)

await owned(payload)
await owned(payload)
await race(6, () => sealTrail(payload))
const [first, second, third] = await ids()

/** Breaks the trail, looks, and mends it again: each look sees one break. */
const seen = async (breaking: string, mending: string) => {
  await bySql(payload, breaking)
  const report = await verify()
  await bySql(payload, mending)
  return report.breaks
}

describe('the trail', () => {
  it('is sealed once, however many seal it at once, and is whole', async () => {
    const report = await verify()
    const entries = (await ids()).length
    expect(report).toMatchObject({ entries, waiting: 0, broken: 0 })
    expect(entries).toBeGreaterThan(5)
    const seals = await peek(payload, (tx) => tx.list('audit-seals', { sort: 'sequence' }))
    expect(seals.reduce((sum, seal) => sum + seal.entries, 0)).toBe(entries)
    expect(tellTrail(report).join('\n')).toContain('The trail is whole')
  })

  it('takes up what commits late, once, also when a clock was ahead for a while', async () => {
    clock.advance(3600)
    await owned(payload)
    await sealTrail(payload)
    clock.advance(-3000)
    await owned(payload)
    expect((await verify()).waiting).toBeGreaterThan(0)
    await sealTrail(payload)
    await sealTrail(payload)
    expect(await verify()).toMatchObject({ waiting: 0, broken: 0 })
  })

  it.each([
    ['another action', `UPDATE audit_events SET action = 'order.failed' WHERE id = ${String(first)}`],
    ['another detail', `UPDATE audit_events SET details = '{"x":1}' WHERE id = ${String(first)}`],
    ['another time', `UPDATE audit_events SET at = at - interval '1 day' WHERE id = ${String(first)}`],
    ['no proof', `UPDATE audit_events SET proof = NULL WHERE id = ${String(first)}`],
  ])('names an entry that was changed: %s', async (_, sql) => {
    const kept = `CREATE TABLE kept AS SELECT * FROM audit_events WHERE id = ${String(first)}`
    const back = `DELETE FROM audit_events WHERE id = ${String(first)}; INSERT INTO audit_events SELECT * FROM kept; DROP TABLE kept`
    expect(await seen(`${kept}; ${sql}`, back)).toEqual([
      { kind: 'entry-changed', seal: 1, entry: String(first) },
    ])
  })

  it('names an entry that was taken out', async () => {
    const kept = `CREATE TABLE kept AS SELECT * FROM audit_events WHERE id = ${String(second)}; DELETE FROM audit_events WHERE id = ${String(second)}`
    const back = 'INSERT INTO audit_events SELECT * FROM kept; DROP TABLE kept'
    expect(await seen(kept, back)).toEqual([{ kind: 'entry-missing', seal: 1, entry: String(second) }])
  })

  it('names entries that changed places', async () => {
    const swap = `UPDATE audit_events SET id = -1 WHERE id = ${String(second)}; UPDATE audit_events SET id = ${String(second)} WHERE id = ${String(third)}; UPDATE audit_events SET id = ${String(third)} WHERE id = -1`
    expect(await seen(swap, swap)).toEqual([
      { kind: 'entry-changed', seal: 1, entry: String(second) },
      { kind: 'entry-changed', seal: 1, entry: String(third) },
    ])
  })

  it('names an entry that was put in, now or long ago, and seals none such', async () => {
    for (const at of ['now()', "'2020-01-01'"]) {
      const put = `INSERT INTO audit_events (id, at, action, outcome, actor_kind) VALUES (900001, ${at}, 'order.paid', 'done', 'system')`
      await bySql(payload, put)
      await sealTrail(payload)
      const { breaks } = await verify()
      await bySql(payload, 'DELETE FROM audit_events WHERE id = 900001')
      expect(breaks).toEqual([{ kind: 'entry-inserted', seal: null, entry: '900001' }])
    }
    // The words of an entry under another number, with its proof: the database has that proof once.
    const columns =
      'at, action, outcome, actor_kind, actor_id, resource_type, resource_id, ip_hash, browser, os, details'
    const copy = `INSERT INTO audit_events (id, ${columns}, proof) SELECT 900002, ${columns}, proof FROM audit_events WHERE id = ${String(first)}`
    await expect(bySql(payload, copy)).rejects.toThrow(/unique/)
    await bySql(payload, 'SELECT 1')
  })

  it('names a seal that was changed, and misses one that is gone', async () => {
    const sealSql = (sql: string) =>
      bySql(
        payload,
        `ALTER TABLE audit_seals DISABLE TRIGGER USER; ${sql}; ALTER TABLE audit_seals ENABLE TRIGGER USER`,
      )
    const { head } = await verify()
    await sealSql("UPDATE audit_seals SET sealed_at = sealed_at + interval '1 second' WHERE sequence = 1")
    expect((await verify()).breaks).toEqual([{ kind: 'seal-changed', seal: 1, entry: null }])
    await sealSql("UPDATE audit_seals SET sealed_at = sealed_at - interval '1 second' WHERE sequence = 1")
    expect((await verify(head ?? '')).broken).toBe(0)
    // The whole end cut off, seals and entries: only who has kept the newest seal can tell.
    await sealSql(
      'CREATE TABLE cut AS SELECT * FROM audit_seals WHERE sequence = (SELECT max(sequence) FROM audit_seals)',
    )
    await sealSql('DELETE FROM audit_seals WHERE sequence = (SELECT max(sequence) FROM audit_seals)')
    expect((await verify(head ?? '')).breaks).toContainEqual({
      kind: 'seal-missing',
      seal: null,
      entry: null,
    })
    await sealSql('INSERT INTO audit_seals SELECT * FROM cut; DROP TABLE cut')
    expect((await verify(head ?? '')).broken).toBe(0)
  })

  it('and its seals are changed by nobody, below every API', async () => {
    if (!('pool' in payload.db)) throw new Error('This trail lies on PostgreSQL.')
    const { pool } = payload.db
    for (const table of ['audit_events', 'audit_seals']) {
      await expect(pool.query(`UPDATE ${table} SET id = id`)).rejects.toThrow('append-only')
      await expect(pool.query(`DELETE FROM ${table}`)).rejects.toThrow('append-only')
      await expect(pool.query(`TRUNCATE ${table} CASCADE`)).rejects.toThrow('append-only')
    }
  })
})
