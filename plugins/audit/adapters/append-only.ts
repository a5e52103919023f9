import type { ConstraintSql } from '../../platform/constraints.ts'

/** The trail refuses change below every API: also for our own code, a console, or an administrator's mistake. */
export const appendOnly: ConstraintSql = (table) => [
  `CREATE OR REPLACE FUNCTION duka_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN RAISE EXCEPTION 'the audit trail is append-only' USING ERRCODE = 'restrict_violation'; END $$`,
  ...['audit-events', 'audit-seals'].flatMap((slug) => [
    `CREATE OR REPLACE TRIGGER duka_append_only BEFORE UPDATE OR DELETE ON ${table(slug)}
     FOR EACH ROW EXECUTE FUNCTION duka_refuse_change()`,
    `CREATE OR REPLACE TRIGGER duka_no_truncate BEFORE TRUNCATE ON ${table(slug)}
     FOR EACH STATEMENT EXECUTE FUNCTION duka_refuse_change()`,
  ]),
]
