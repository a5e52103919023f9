import { anyBuyer, anyone } from '../../platform/access.ts'
import { perAddress, readingLimits } from '../../platform/limiter.ts'
import { operation } from '../../platform/operation.ts'
import { runOperation } from '../../platform/run-operation.ts'
import { itemShape, leaveShape, libraryShape, orderItemsShape } from '../contract.ts'
import { leaveLibrary } from '../service/leave-library.ts'
import { listLibrary } from '../service/list-library.ts'
import { listOrderItems } from '../service/list-order-items.ts'
import { showItem } from '../service/show-item.ts'

const list = operation({
  ...libraryShape,
  summary: 'List what this browser may see of what was bought',
  as: 'buyer',
  access: anyone,
  limits: (_, ctx) => readingLimits(ctx),
  rest: { method: 'get', path: '/library' },
  run: listLibrary,
})

const orderItems = operation({
  ...orderItemsShape,
  summary: 'List what one order gave',
  as: 'buyer',
  access: anyBuyer,
  limits: (_, ctx) => readingLimits(ctx),
  rest: { method: 'get', path: '/library/orders/:number' },
  run: listOrderItems,
})

const item = operation({
  ...itemShape,
  summary: 'One license, with its files and what was downloaded by it',
  as: 'buyer',
  access: anyBuyer,
  limits: (_, ctx) => readingLimits(ctx),
  rest: { method: 'get', path: '/library/items/:licenseId' },
  run: (ctx, { licenseId }) => showItem(ctx, licenseId),
})

const leave = operation({
  ...leaveShape,
  summary: 'End this browser’s session',
  as: 'buyer',
  access: anyone,
  limits: (_, ctx) => [perAddress(ctx, { name: 'ip', tries: 120, seconds: 900 })],
  rest: { method: 'post', path: '/library/leave' },
  run: (ctx) => leaveLibrary(ctx, null),
})

export const libraryOperations = [
  runOperation(list),
  runOperation(orderItems),
  runOperation(item),
  runOperation(leave),
]
