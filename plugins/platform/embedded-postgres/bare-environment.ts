/**
 * The environment of PostgreSQL's programs. Nothing of ours gets in (a stray PGDATA or LC_TIME would change what
 * they do); without a locale the server does not start on macOS. NODE_ENV is there because Next's types want it.
 */
export const BARE_ENVIRONMENT = { LC_ALL: 'C', NODE_ENV: 'production' } as const
