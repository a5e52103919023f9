import { z } from 'zod'
import { fail, ok } from '../../kernel/result.ts'
import { may } from '../../platform/access.ts'
import { exportEndpoint } from '../../platform/faces/export-endpoint.ts'
import { conditionsOf, exportTrail, noteExport } from '../service/export-trail.ts'
import { seek, trailFilter } from '../service/trail-filter.ts'

const columns = [
  'id',
  'at',
  'action',
  'outcome',
  'actor_kind',
  'actor',
  'resource_type',
  'resource',
  'ip_hash',
  'browser',
  'os',
  'details',
]

/** The entries that a filter of the viewer leaves, as a file. */
export const trailExport = exportEndpoint({
  path: '/trail/export',
  name: 'audit.export',
  input: trailFilter.extend({ format: z.enum(['csv', 'jsonl']).default('csv') }),
  access: may('audit.read'),
  open: async (ctx, { format, ...filter }) => {
    const sought = await seek(ctx.req, filter)
    // A file says nothing of what it lacks.
    if (sought.hasMoreActors) return fail('TOO_MANY_PEOPLE')
    const noted = await noteExport(ctx, { filter, format, sought })
    if (!noted.ok) return noted
    return ok({ name: 'audit', format, columns, pages: exportTrail(ctx, conditionsOf(sought)) })
  },
})
