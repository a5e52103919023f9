import type { Id } from '../../kernel/id.ts'
import { ok } from '../../kernel/result.ts'
import { randomBase32 } from '../../kernel/token.ts'
import { useCase } from '../../platform/transaction.ts'
import { fileUploaded } from '../contract.ts'

/**
 * Has a file of another server measured by the worker. An aggregate of its own each time: somebody who saves it again does
 * not wait for the tries that are planned for later.
 */
export const announceFile = useCase<{ fileId: Id }, null>(async ({ tx }, { fileId }) => {
  await tx.publish(fileUploaded, `product-file:${String(fileId)}:${randomBase32(8)}`, { fileId })
  return ok(null)
})
