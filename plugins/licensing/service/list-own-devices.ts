import type { Where } from 'payload'
import type { z } from 'zod'
import type { Id } from '../../kernel/id.ts'
import { ok } from '../../kernel/result.ts'
import { useCase } from '../../platform/transaction.ts'
import type { ownDevicesShape } from '../contract.ts'
import { activationLimit } from '../domain/activation-limit.ts'
import { managedLicense } from './managed-license.ts'
import type { ProgramTerms } from './program-terms.ts'

type Asked = { licenseId: Id } & Pick<ProgramTerms, 'activationsPerSeat'>

const mostDevices = 200

/** The devices that are in. Their fingerprints are known to nobody. */
export const listOwnDevices = useCase<Asked, z.output<(typeof ownDevicesShape)['output']>>(
  async (ctx, { licenseId, activationsPerSeat }) => {
    const managed = await managedLicense(ctx, licenseId)
    if (!managed.ok) return managed
    const { license } = managed.value
    const where: Where = { and: [{ license: { equals: license.id } }, { status: { equals: 'active' } }] }
    const rows = await ctx.tx.list('license-activations', { where, sort: '-activatedAt', limit: mostDevices })
    const { activationCap = null, seats } = license
    return ok({
      used: license.activationsUsed,
      limit: activationLimit({ activationCap, seats }, activationsPerSeat),
      devices: rows.map(({ id, deviceName, activatedAt, lastSeenAt }) => ({
        activationId: String(id),
        deviceName: deviceName ?? null,
        activatedAt,
        lastSeenAt,
      })),
    })
  },
)
