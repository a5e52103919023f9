import { readFileSync } from 'node:fs'
import ts from 'typescript'

/** The player of recorded statements, as the floor runs it: without its types. */
const playScript = (): string => {
  const source = readFileSync(new URL('./play-script.ts', import.meta.url), 'utf8')
  const { ES2022, ESNext } = { ES2022: ts.ScriptTarget.ES2022, ESNext: ts.ModuleKind.ESNext }
  return ts.transpileModule(source, { compilerOptions: { target: ES2022, module: ESNext } }).outputText
}

/**
 * Routes of the bare site: `/play/<name>` sends the statements of a script out of FLOOR_SCRIPTS to FLOOR_DATABASE; after
 * `grant`, `/open/<id>` goes on with `open`, answers with the file, and sends `end`.
 */
export const replayRoutes = (): Record<string, string> => ({
  'lib/play-script.js': playScript(),
  'lib/bare.js': `import { readFileSync } from 'node:fs'
import pg from 'pg'
const make = () => ({
  pool: new pg.Pool({ connectionString: process.env.FLOOR_DATABASE, max: 16 }),
  scripts: JSON.parse(readFileSync(/* turbopackIgnore: true */ process.env.FLOOR_SCRIPTS, 'utf8')),
  granted: new Map(),
})
export const bare = () => (globalThis.bare ??= make())
`,
  'app/play/[name]/route.js': `import { randomUUID } from 'node:crypto'
import { bare } from '../../../lib/bare.js'
import { newMemory, playScript } from '../../../lib/play-script.js'
export const dynamic = 'force-dynamic'
export const POST = async (request, { params }) => {
  const { name } = await params
  const { pool, scripts, granted } = bare()
  const memory = newMemory(await request.json())
  await playScript(pool, scripts[name], memory)
  const id = randomUUID()
  if (name === 'grant') granted.set(id, memory)
  return Response.json({ url: '/open/' + id }, { headers: { 'Cache-Control': 'no-store' } })
}
`,
  'app/open/[id]/route.js': `import { readFile } from 'node:fs/promises'
import { bare } from '../../../lib/bare.js'
import { playScript } from '../../../lib/play-script.js'
export const dynamic = 'force-dynamic'
export const GET = async (_, { params }) => {
  const { id } = await params
  const { pool, scripts, granted } = bare()
  const memory = granted.get(id)
  granted.delete(id)
  await playScript(pool, scripts.open, memory)
  const body = await readFile(/* turbopackIgnore: true */ process.env.FLOOR_FILE)
  setImmediate(() => playScript(pool, scripts.end, memory).catch(console.error))
  return new Response(body, { headers: { 'Content-Type': 'application/octet-stream', 'Cache-Control': 'no-store' } })
}
`,
})
