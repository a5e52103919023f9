import { may } from '../../platform/access.ts'
import { operation } from '../../platform/operation.ts'
import { runOperation } from '../../platform/run-operation.ts'
import { forgiveNumberShape } from '../contract.ts'
import { forgiveNumber } from '../service/forgive-number.ts'

const forgive = operation({
  ...forgiveNumberShape,
  summary: 'Let purchase dates open a phone number again that was tried with wrong ones',
  as: 'staff',
  access: may('licenses.manage'),
  rest: { method: 'post', path: '/customers/forgive-number' },
  run: (ctx, { phone }) => forgiveNumber(ctx, phone),
})

export const staffOperations = [runOperation(forgive)]
