import type { ConstraintSql, TableName } from '../../platform/constraints.ts'

const refuse = `RAISE EXCEPTION 'the audit trail is append-only' USING ERRCODE = 'restrict_violation'`

/**
 * A row of an archive that this very transaction has written: `xmin` is who wrote a row. So a DELETE alone never passes, whatever
 * archives there are; who writes such a row by hand leaves one without the shop's proof, and `audit:verify` names it.
 */
const covered = (table: TableName) => `${table('audit-archives')} AS archive
  JOIN ${table('audit-seals')} AS seal ON seal.sequence BETWEEN archive.first_seal AND archive.last_seal
  WHERE archive.xmin = pg_current_xact_id()::xid`

/** Entries go while their seals are still there: what is in none of those is refused. One question for each statement. */
const archivedEntriesOnly = (table: TableName) => `
  CREATE OR REPLACE FUNCTION duka_archived_entries_only() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF EXISTS (
      SELECT id::text FROM gone
      EXCEPT
      SELECT split_part(leaf, ':', 1)
      FROM (SELECT jsonb_array_elements_text(seal.leaves) AS leaf FROM ${covered(table)}) AS leaves
    ) THEN ${refuse}; END IF;
    RETURN NULL;
  END $$`

const archivedSealsOnly = (table: TableName) => `
  CREATE OR REPLACE FUNCTION duka_archived_seals_only() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF EXISTS (
      SELECT FROM gone WHERE NOT EXISTS (
        SELECT FROM ${table('audit-archives')} AS archive
        WHERE archive.xmin = pg_current_xact_id()::xid
          AND gone.sequence BETWEEN archive.first_seal AND archive.last_seal)
    ) THEN ${refuse}; END IF;
    RETURN NULL;
  END $$`

/**
 * A name without a schema is looked for among the temporary tables of the session first, and then along a path that whoever asks
 * has set: tables of theirs would answer for the trail's. So the judges look where the trail lies.
 */
const judgedWhereItLies = (table: TableName, judge: string) => `
  DO $do$ BEGIN
    EXECUTE (
      SELECT format('ALTER FUNCTION ${judge}() SET search_path = pg_catalog, %I, pg_temp', nspname)
      FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
      WHERE pg_class.oid = '${table('audit-archives')}'::regclass);
  END $do$`

const noChange = (trail: string, events: string) =>
  `CREATE OR REPLACE TRIGGER duka_append_only BEFORE ${events} ON ${trail}
   FOR EACH ROW EXECUTE FUNCTION duka_refuse_change()`

const noTruncate = (trail: string) =>
  `CREATE OR REPLACE TRIGGER duka_no_truncate BEFORE TRUNCATE ON ${trail}
   FOR EACH STATEMENT EXECUTE FUNCTION duka_refuse_change()`

const archivedOnly = (trail: string, judge: string) =>
  `CREATE OR REPLACE TRIGGER duka_archived_only AFTER DELETE ON ${trail} REFERENCING OLD TABLE AS gone
   FOR EACH STATEMENT EXECUTE FUNCTION ${judge}()`

/**
 * The trail refuses change below every API: also for our own code, a console, or an administrator's mistake. Nothing is ever
 * changed; what is deleted lies in an archive that the same transaction has noted.
 */
export const appendOnly: ConstraintSql = (table) => [
  `CREATE OR REPLACE FUNCTION duka_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN ${refuse}; END $$`,
  archivedEntriesOnly(table),
  archivedSealsOnly(table),
  judgedWhereItLies(table, 'duka_archived_entries_only'),
  judgedWhereItLies(table, 'duka_archived_seals_only'),
  archivedOnly(table('audit-events'), 'duka_archived_entries_only'),
  archivedOnly(table('audit-seals'), 'duka_archived_seals_only'),
  noChange(table('audit-events'), 'UPDATE'),
  noChange(table('audit-seals'), 'UPDATE'),
  noChange(table('audit-archives'), 'UPDATE OR DELETE'),
  ...['audit-events', 'audit-seals', 'audit-archives'].map((slug) => noTruncate(table(slug))),
]

/**
 * What somebody who runs the shop did, newest first: of who left long ago, the index by time alone would be read through to then.
 * It holds entries of staff only, which are few, so that a sale or a download writes no more for it.
 */
export const trailIndexes: ConstraintSql = (table) => [
  `CREATE INDEX IF NOT EXISTS duka_trail_of_staff ON ${table('audit-events')} (actor_id, at, id) WHERE actor_kind = 'staff'`,
]
