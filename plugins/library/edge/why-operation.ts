import { may } from '../../platform/access.ts'
import { operation } from '../../platform/operation.ts'
import { runOperation } from '../../platform/run-operation.ts'
import { whyShape } from '../contract.ts'
import { explainAccess } from '../service/explain-access.ts'

/** The desk's answer to "why can they not download?". */
export const whyOperation = runOperation(
  operation({
    ...whyShape,
    summary: 'Why somebody can, or cannot, download: every license and seat, and what stands against each',
    as: 'staff',
    access: may('licenses.read'),
    limits: (_, { actor }) => [
      { name: 'staff', key: actor.staff && String(actor.staff.userId), tries: 600, seconds: 3600 },
    ],
    rest: { method: 'get', path: '/why' },
    run: explainAccess,
  }),
)
