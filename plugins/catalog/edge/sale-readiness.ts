import { z } from 'zod'
import { documentId } from '../../kernel/document-id.ts'
import { may } from '../../platform/access.ts'
import { operation } from '../../platform/operation.ts'
import { runOperation } from '../../platform/run-operation.ts'
import { checkReadiness } from '../service/check-readiness.ts'

export const saleReadiness = runOperation(
  operation({
    name: 'catalog.saleReadiness',
    summary: 'For staff: what is missing before a product can be bought',
    input: z.object({ productId: documentId }),
    output: z.object({ obstacles: z.array(z.enum(['unpublished', 'no-offer', 'no-release'])) }),
    as: 'staff',
    access: may('catalog.read'),
    rest: { method: 'get', path: '/products/:productId/readiness' },
    run: (ctx, { productId }) => checkReadiness(ctx, productId),
  }),
)
