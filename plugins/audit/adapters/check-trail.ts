import { promiseOf } from '../../platform/adapters/find-breaches.ts'

/** Whether the database itself still refuses to change the trail. */
export const checkTrail = promiseOf({
  name: 'audit.append-only',
  sql: (
    table,
  ) => `SELECT wanted AS name FROM (VALUES ('duka_append_only'), ('duka_no_truncate')) AS needed (wanted),
      (VALUES ('${table('audit-events')}'::regclass), ('${table('audit-seals')}'::regclass)) AS kept (trail)
    WHERE NOT EXISTS (SELECT 1 FROM pg_trigger
      WHERE tgname = wanted AND tgrelid = trail AND tgenabled <> 'D')`,
  message: 'guards of the trail are gone',
  fix: 'Restart the shop, or run `npx payload duka:constraints`: both make them.',
})
