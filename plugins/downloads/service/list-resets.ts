import type { Where } from 'payload'
import { ok } from '../../kernel/result.ts'
import { useCase } from '../../platform/transaction.ts'
import type { ResetSnapshot, ResetStatus } from '../contract.ts'
import { resetSnapshot } from './reset-snapshot.ts'

const pageSize = 50

interface Wanted {
  status: ResetStatus | undefined
  /** From 1. */
  page: number
}

/** Requests as staff see them, newest first. */
export const listResets = useCase<Wanted, { resets: ResetSnapshot[]; total: number }>(
  async ({ tx }, { status, page }) => {
    const where: Where = status ? { status: { equals: status } } : {}
    const rows = await tx.list('download-resets', { where, sort: '-id', limit: page * pageSize })
    const resets = rows.slice((page - 1) * pageSize).map(resetSnapshot)
    return ok({ resets, total: await tx.count('download-resets', where) })
  },
)
