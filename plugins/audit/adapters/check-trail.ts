import { promiseOf } from '../../platform/adapters/find-breaches.ts'

/** Whether the database itself still refuses to change the trail. Bits of `tgtype`: 8 is DELETE, 16 UPDATE, 32 TRUNCATE. */
export const checkTrail = promiseOf({
  name: 'audit.append-only',
  sql: (table) => `SELECT wanted AS name FROM (VALUES
      ('${table('audit-events')}', 'duka_append_only', 16), ('${table('audit-events')}', 'duka_archived_only', 8),
      ('${table('audit-events')}', 'duka_no_truncate', 32),
      ('${table('audit-seals')}', 'duka_append_only', 16), ('${table('audit-seals')}', 'duka_archived_only', 8),
      ('${table('audit-seals')}', 'duka_no_truncate', 32),
      ('${table('audit-archives')}', 'duka_append_only', 24), ('${table('audit-archives')}', 'duka_no_truncate', 32)
    ) AS needed (trail, wanted, events)
    WHERE NOT EXISTS (SELECT 1 FROM pg_trigger
      WHERE tgname = wanted AND tgrelid = trail::regclass AND tgtype & events = events AND tgenabled <> 'D')`,
  message: 'guards of the trail are gone',
  fix: 'Restart the shop, or run `npx payload duka:constraints`: both make them.',
})
