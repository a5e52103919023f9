import { Client } from 'pg'

/** What the global set-up hands to every test file of a run, through one environment variable. */
export interface TestServer {
  /** Connection string of a role that may create databases; its database is only used for that. */
  adminUrl: string
  /** The migrated database that files are cloned from; empty when the run needs none. */
  template: string
}

const variable = 'DUKA_TEST_SERVER'

/** Called once per run by the global set-up; workers that start later inherit it. */
export const announceTestServer = (server: TestServer): void => {
  process.env[variable] = JSON.stringify(server)
}

/** @throws when the file is not run by one of the projects that have a database (see jest.config.js). */
export const testServer = (): TestServer => {
  const announced = process.env[variable]
  if (!announced) {
    throw new Error(
      'No test database: name the file *.int.spec.ts or *.race.spec.ts, or put it in tests/canary',
    )
  }
  return JSON.parse(announced) as TestServer
}

/** The same server, another database. */
export const urlOfDatabase = (adminUrl: string, database: string): string => {
  const url = new URL(adminUrl)
  url.pathname = `/${database}`
  return url.toString()
}

/** One connection for one piece of work; it is closed whatever happens. */
export const withAdminClient = async <T>(
  adminUrl: string,
  work: (client: Client) => Promise<T>,
): Promise<T> => {
  const client = new Client({ connectionString: adminUrl })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
