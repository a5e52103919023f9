import { expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { stripeEventTypes } from './stripe-event.ts'

const guide = path.join(import.meta.dirname, '../../../../docs/payments.md')

it('asks in the guide for the events that it handles, and for no others', () => {
  const told = [...readFileSync(guide, 'utf8').matchAll(/`((?:charge|checkout|refund)\.[a-z_.]+)`/g)]
  expect(told.map(([, name]) => name).sort()).toEqual([...stripeEventTypes].sort())
})
