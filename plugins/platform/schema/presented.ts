import type { UIField } from 'payload'
import { adminPart } from './admin-part.ts'

const component = (file: string, name: string): string => adminPart('platform', file, name)

/** `admin` of a status: a colored pill in lists. */
export const asPill = { components: { Cell: component('status-pill', 'StatusPill') } }

/** `admin` of an amount in minor units: written and shown as people do, with the currency of its row. */
export const asAmount = {
  components: {
    Cell: component('amount-cell', 'AmountCell'),
    Field: component('amount-field', 'AmountField'),
  },
}

/** `admin` of a number of bytes that a machine counted. */
export const asBytes = {
  components: { Cell: component('bytes-cell', 'BytesCell'), Field: component('bytes-field', 'BytesField') },
}

/** `admin` of JSON that a machine wrote. */
export const asJson = { components: { Field: component('json-view', 'JsonView') } }

/** `admin` of a button that has something tried again, beside the field `status`. */
export const asRetry = (props: { route: string; from: string[]; hint: Record<'en' | 'sw', string> }) => ({
  position: 'sidebar' as const,
  disableListColumn: true,
  components: { Field: { path: component('retry-button', 'RetryButton'), clientProps: props } },
})

/**
 * A part of a page: what happened to its document, as the audit trail has it.
 * @param of the collection, by our name for it
 * @param hasPerson it is somebody who runs the shop: what they did comes along
 */
export const historyField = (of: string, hasPerson = false): UIField => ({
  name: 'history',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: {
      Field: { path: adminPart('audit', 'trail-history', 'TrailHistory'), clientProps: { of, hasPerson } },
    },
  },
})

/** `admin` of a relationship that also stands in lists inside of other documents. */
export const asRelation = { components: { Cell: component('relation-cell', 'RelationCell') } }

/** `admin` of a moment: in a document too, the time stands beside the date. */
export const asMoment = {
  date: { pickerAppearance: 'dayAndTime', displayFormat: 'd MMM yyyy, HH:mm' },
} as const
