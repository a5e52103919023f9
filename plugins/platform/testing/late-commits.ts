import type { Payload } from 'payload'
import { limitTable } from '../limiter.ts'

// A deferred trigger runs when its transaction commits; one pause is enough for all that was written in it. What is counted
// before anything else must not make those wait for one another who are to meet.
const install = `
  CREATE TABLE IF NOT EXISTS test_late_commits (seconds double precision NOT NULL);
  CREATE OR REPLACE FUNCTION test_commit_late() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF current_setting('test.late', true) IS DISTINCT FROM pg_current_xact_id()::text THEN
      PERFORM set_config('test.late', pg_current_xact_id()::text, true);
      PERFORM pg_sleep(seconds) FROM test_late_commits WHERE seconds > 0;
    END IF;
    RETURN NULL;
  END $$;
  DO $$
  DECLARE name text;
  BEGIN
    FOR name IN SELECT format('%I.%I', schemaname, tablename) FROM pg_tables
      WHERE schemaname = 'public' AND tablename NOT IN ('test_late_commits', '${limitTable}') LOOP
      EXECUTE format('CREATE CONSTRAINT TRIGGER test_late AFTER INSERT OR UPDATE OR DELETE ON %s
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION test_commit_late()', name);
    END LOOP;
  END $$;
  TRUNCATE test_late_commits;
  INSERT INTO test_late_commits VALUES (0)`

const installed = new WeakSet<Payload>()

/** Sites whose races commit late, and by how many seconds, for `race` to ask. */
const late = new Map<Payload, number>()

const say = async ({ db }: Payload, sql: string): Promise<void> => {
  if (!('pool' in db)) throw new Error('Only PostgreSQL can be told to commit late')
  await db.pool.query(sql)
}

const turn = async (isOn: boolean): Promise<void> => {
  for (const [payload, seconds] of late)
    await say(payload, `UPDATE test_late_commits SET seconds = ${String(isOn ? seconds : 0)}`)
}

/**
 * In every `race` inside of `run`, a transaction that has written something takes a moment to commit: what it wrote is there, and
 * nobody else sees it yet. So a race without its guard is lost on every machine, however fast or busy.
 */
export const withLateCommits = async <T>(
  payload: Payload,
  seconds: number,
  run: () => Promise<T>,
): Promise<T> => {
  if (late.has(payload)) return run()
  if (!installed.has(payload)) await say(payload, install)
  installed.add(payload)
  late.set(payload, seconds)
  try {
    return await run()
  } finally {
    late.delete(payload)
  }
}

/** Runs a race; late commits end with it. */
export const racing = async <T>(run: () => Promise<T>): Promise<T> => {
  await turn(true)
  try {
    return await run()
  } finally {
    await turn(false)
  }
}
