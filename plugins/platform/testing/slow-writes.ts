import { withAdminClient } from './test-server.ts'

interface Slowed {
  /** Of the test's own database. */
  url: string
  table: string
}

const trigger = (table: string): string => `
  CREATE OR REPLACE FUNCTION test_take_a_moment() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM pg_sleep(1);
    RETURN NULL;
  END $$;
  CREATE TRIGGER test_slow AFTER INSERT OR UPDATE ON "${table}"
    FOR EACH STATEMENT EXECUTE FUNCTION test_take_a_moment();`

/**
 * While `run` runs, whoever writes into the table stays in their transaction for a second after it: what they wrote is there, and
 * nobody else sees it yet. So a race without its guard is lost on every machine, however fast or busy, and not once in many rounds.
 */
export const slowWrites = async <T>({ table, url }: Slowed, run: () => Promise<T>): Promise<T> => {
  await withAdminClient(url, (client) => client.query(trigger(table)))
  try {
    return await run()
  } finally {
    await withAdminClient(url, (client) => client.query(`DROP TRIGGER test_slow ON "${table}"`))
  }
}
