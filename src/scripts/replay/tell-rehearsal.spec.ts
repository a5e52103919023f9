import { expect, it } from '@jest/globals'
import { tellRehearsal } from './tell-rehearsal.ts'

const tried = { provider: 'stripe', reference: 'cs_1', order: 'DK-1', outcome: 'applied' }

it('says what would change, from what to what, and who would hear of it', () => {
  const changes = [
    { field: 'status', before: 'pending', after: 'paid' },
    { field: 'paidAt', before: null, after: '2026-11-21T10:00:00.000Z' },
  ]
  const lines = tellRehearsal({
    ...tried,
    changes,
    trail: ['order.paid'],
    events: ['payments.order-paid → licensing.issue'],
  })
  expect(lines).toEqual([
    'stripe: payment cs_1, order DK-1',
    'outcome: applied',
    'The order would change:',
    '  status: pending → paid',
    '  paidAt: – → 2026-11-21T10:00:00.000Z',
    'The trail would get:',
    '  order.paid',
    'These would be told:',
    '  payments.order-paid → licensing.issue',
    'All of it was rolled back: nothing has changed.',
  ])
})

it('says that nothing would change, also of a payment that belongs to no order', () => {
  expect(tellRehearsal({ ...tried, order: null, changes: [], trail: [], events: [] })).toEqual([
    'stripe: payment cs_1, of no order',
    'outcome: applied',
    'The order would stay as it is.',
    'All of it was rolled back: nothing has changed.',
  ])
})
