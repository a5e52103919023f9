import { may } from '../../platform/access.ts'
import { operation } from '../../platform/operation.ts'
import { runOperation } from '../../platform/run-operation.ts'
import { saleReadinessShape } from '../contract.ts'
import { checkReadiness } from '../service/check-readiness.ts'

export const saleReadiness = runOperation(
  operation({
    ...saleReadinessShape,
    summary: 'For staff: what is missing before a product can be bought',
    as: 'staff',
    access: may('catalog.read'),
    rest: { method: 'get', path: '/products/:productId/readiness' },
    run: (ctx, { productId }) => checkReadiness(ctx, productId),
  }),
)
