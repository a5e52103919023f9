import type { Endpoint } from 'payload'
import { z } from 'zod'
import { documentId } from '../../kernel/document-id.ts'
import { licenseStatuses } from '../../kernel/license-statuses.ts'
import { fail, ok } from '../../kernel/result.ts'
import { may, type Access } from '../../platform/access.ts'
import { exportEndpoint } from '../../platform/faces/export-endpoint.ts'
import { exportLicenses, noteExport } from '../service/export-licenses.ts'

const input = z.strictObject({
  status: z.enum(licenseStatuses).optional(),
  type: z.enum(['commercial', 'personal', 'team']).optional(),
  isFlagged: z.boolean().optional(),
  productId: documentId.optional(),
  /** With the keys in the clear. */
  keys: z.boolean().default(false),
})

const columns = [
  'masked_key',
  'product',
  'offer',
  'email',
  'type',
  'status',
  'source',
  'seats',
  'seats_used',
  'devices',
  'downloads',
  'issued_at',
  'expires_at',
  'updates_until',
  'order',
]

const mayKeep = may('licenses.manage')

/**
 * Who keeps licenses may take the list of them; keys open what they stand for, so all of them at once are for who also
 * sets the shop up: its owner and administrators.
 */
const mayTake: Access<z.output<typeof input>> = (ctx, { keys }) =>
  keys && ctx.actor.staff && !ctx.actor.staff.can('settings.edit')
    ? Promise.resolve(fail('NOT_ALLOWED'))
    : mayKeep(ctx, null)

/** The licenses that a filter of the desk leaves, as a file. */
export const licenseExport = (keyPrefix: string): Endpoint =>
  exportEndpoint({
    path: '/licenses/export',
    name: 'licensing.export',
    input,
    access: mayTake,
    open: async (ctx, { keys: hasKeys, ...filter }) => {
      const noted = await noteExport(ctx, { filter, hasKeys })
      if (!noted.ok) return noted
      const pages = exportLicenses(ctx, filter, { keyPrefix, hasKeys })
      return ok({
        name: 'licenses',
        format: 'csv',
        columns: ['id', ...(hasKeys ? ['key'] : []), ...columns],
        pages,
      })
    },
  })
