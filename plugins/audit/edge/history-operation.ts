import { may } from '../../platform/access.ts'
import { operation } from '../../platform/operation.ts'
import { runOperation } from '../../platform/run-operation.ts'
import { historyShape } from '../contract.ts'
import { readHistory } from '../service/read-history.ts'

export const historyOperation = runOperation(
  operation({
    ...historyShape,
    summary:
      'What happened to an order, a license, a customer or a member of staff: the newest 20 entries of the trail',
    as: 'staff',
    access: may('audit.read'),
    limits: (_, { actor }) => [
      { name: 'staff', key: actor.staff && String(actor.staff.userId), tries: 1200, seconds: 3600 },
    ],
    rest: { method: 'get', path: '/trail/history' },
    run: readHistory,
  }),
)
