import type { Endpoint } from 'payload'
import type { z } from 'zod'
import { fail, ok, type Result } from '../../kernel/result.ts'
import type { Access } from '../access.ts'
import type { Ctx } from '../context.ts'
import { perStaff, takeLimits } from '../limiter.ts'
import { isOwnOrigin } from '../origin.ts'
import { staffCtx } from '../staff-ctx.ts'
import { tellBlocked } from '../tell-blocked.ts'
import { readBody } from './read-body.ts'
import { replyFailure } from './reply.ts'
import { apiRoot } from './rest.ts'
import { csvStream, jsonLinesStream, type Row } from './row-stream.ts'

export type ExportFormat = 'csv' | 'jsonl'

export interface ExportFile {
  /** Without the day and the ending, which are put to it. */
  name: string
  format: ExportFormat
  /** Of a table, in this order; lines of JSON have what their rows have. */
  columns: readonly string[]
  pages: AsyncGenerator<Row[], void>
}

interface ExportDoor<S extends z.ZodType> {
  /** Below the shop's own address. */
  path: `/${string}`
  /** What its limit is counted under. */
  name: string
  input: S
  access: Access<z.output<S>>
  /** Writes into the trail who takes what, before the first of it goes out. */
  open: (ctx: Ctx, input: z.output<S>) => Promise<Result<ExportFile>>
}

const mostBytes = 4096

const perHour = 60

const contentTypes: Record<ExportFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  jsonl: 'application/jsonl; charset=utf-8',
}

const parse = <S extends z.ZodType>(input: S, text: string): Result<z.output<S>> => {
  try {
    const read = input.safeParse(text === '' ? {} : JSON.parse(text))
    return read.success ? ok(read.data) : fail('BAD_INPUT')
  } catch (error) {
    return fail('BAD_JSON', { problem: error instanceof Error ? error.name : 'unreadable' })
  }
}

const headersOf = (ctx: Ctx, { format, name }: ExportFile) => ({
  'Cache-Control': 'no-store',
  'Content-Disposition': `attachment; filename="${name}-${ctx.clock.now().toISOString().slice(0, 10)}.${format}"`,
  'Content-Type': contentTypes[format],
  'X-Content-Type-Options': 'nosniff',
})

const openFor = async <S extends z.ZodType>(
  ctx: Ctx,
  text: string,
  { access, input, name, open }: ExportDoor<S>,
): Promise<Result<ExportFile>> => {
  const asked = parse(input, text)
  if (!asked.ok) return asked
  const allowed = await access(ctx, asked.value)
  if (!allowed.ok) {
    await tellBlocked(ctx, name, allowed)
    return allowed
  }
  const limited = await takeLimits(ctx, name, [perStaff(ctx, { tries: perHour, seconds: 3600 })])
  return limited.ok ? open(ctx, asked.value) : limited
}

/**
 * Rows that staff take away as a file, page by page. Never by GET: an address is kept in histories and logs, and a page of another
 * site could make a browser open one.
 */
export const exportEndpoint = <S extends z.ZodType>(door: ExportDoor<S>): Endpoint => ({
  method: 'post',
  path: `${apiRoot}${door.path}`,
  handler: async (req) => {
    const ctx = await staffCtx(req)
    if (!isOwnOrigin(req)) return replyFailure(ctx, fail('BAD_ORIGIN'))
    const text = await readBody(req, mostBytes)
    const opened = text.ok ? await openFor(ctx, text.value, door) : text
    if (!opened.ok) return replyFailure(ctx, opened)
    const { columns, format, pages } = opened.value
    const body = format === 'csv' ? csvStream(pages, columns) : jsonLinesStream(pages)
    return new Response(body, { headers: headersOf(ctx, opened.value) })
  },
})
