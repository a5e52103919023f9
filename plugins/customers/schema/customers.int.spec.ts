import { expect, it } from '@jest/globals'

import { as, boot, peek, rest } from '../../platform/testing/index.ts'

const { payload } = await boot()
const ask = rest(payload, await as(payload, 'moderator'))

it('calls a customer by the e-mail address, or by the phone, also where a list asks for the title alone', async () => {
  await peek(payload, (tx) =>
    tx.insert('customers', { email: 'asha@buyer.example', phone: null, locale: 'en' }),
  )
  await peek(payload, (tx) => tx.insert('customers', { email: null, phone: '+255712345678', locale: 'sw' }))
  for (const select of ['', '&select[contact]=true']) {
    const { json } = await ask<{ docs: { contact: string }[] }>('GET', `/api/customers?sort=id${select}`)
    expect(json.docs.map(({ contact }) => contact)).toEqual(['asha@buyer.example', '+255712345678'])
  }
  const found = await ask<{ totalDocs: number }>('GET', '/api/customers?where[contact][like]=asha')
  expect(found.json.totalDocs).toBe(1)
})
