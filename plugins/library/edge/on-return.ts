import { subscriber } from '../../platform/outbox/subscriber.ts'
import { codeRequested, numberClosed } from '../contract.ts'
import { approveCode } from '../service/approve-code.ts'
import { warnOwner } from '../service/warn-owner.ts'

const onCodeRequested = subscriber('library.approve-code', codeRequested, async (ctx, request) => {
  await approveCode(ctx, request)
})

const onNumberClosed = subscriber('library.warn-owner', numberClosed, async (ctx, closed) => {
  await warnOwner(ctx, closed)
})

export const returnSubscribers = [onCodeRequested, onNumberClosed]
