import type { CollectionConfig, PayloadRequest } from 'payload'
import { isCurrency } from '../../kernel/money.ts'
import { adminGroup } from '../../platform/admin-groups.ts'
import { editorAccess } from '../../platform/collection-access.ts'
import { label, option, refusal } from '../../platform/schema/labels.ts'
import { asAmount, asPill } from '../../platform/schema/presented.ts'
import { adminPart } from '../../platform/schema/admin-part.ts'
import { wholeDays, wholeNumber } from './whole-numbers.ts'

interface Asked {
  req: PayloadRequest
  /** The whole offer as it is being written. */
  data: unknown
  siblingData: unknown
}

const pricingOf = ({ data }: Asked) => (data as { pricing?: string }).pricing

const minorAmount = (value: unknown, { req }: Asked): string | true =>
  wholeNumber(value, 0) ||
  refusal(req, 'Enter an amount such as 12.50, not below 0.', 'Andika kiasi kama 12.50, kisiwe chini ya 0.')

/** A validator of one's own replaces Payload's check of `required`: an amount that is not there is no price. */
const requiredAmount = (value: unknown, asked: Asked): string | true => {
  if (typeof value !== 'number')
    return refusal(asked.req, 'Enter an amount such as 12.50.', 'Andika kiasi kama 12.50.')
  if (value === 0 && pricingOf(asked) === 'fixed') {
    return refusal(
      asked.req,
      'A fixed price of nothing: choose “Free” as the price instead.',
      'Bei maalumu ya sifuri: chagua “Bure” badala yake.',
    )
  }
  return minorAmount(value, asked)
}

const suggestedAmount = (value: unknown, asked: Asked): string | true => {
  const { amountMinor } = asked.siblingData as { amountMinor?: unknown }
  if (typeof value === 'number' && typeof amountMinor === 'number' && value < amountMinor) {
    return refusal(asked.req, 'Suggest at least the minimum.', 'Pendekeza angalau kiwango cha chini.')
  }
  return minorAmount(value, asked)
}

/** What can be bought of a product, on which terms and for how much. The only source of a price. */
export const offers: CollectionConfig = {
  slug: 'offers',
  labels: { singular: label('Offer', 'Ofa'), plural: label('Offers', 'Ofa') },
  admin: {
    group: adminGroup.catalog,
    useAsTitle: 'name',
    defaultColumns: ['name', 'product', 'licenseType', 'prices', 'status'],
    listSearchableFields: ['name'],
  },
  access: editorAccess('catalog.read', 'catalog.edit'),
  fields: [
    {
      name: 'product',
      type: 'relationship',
      relationTo: 'products',
      required: true,
      index: true,
      label: label('Product', 'Bidhaa'),
    },
    {
      name: 'name',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 80,
      label: label('Name', 'Jina'),
    },
    {
      type: 'row',
      fields: [
        {
          name: 'licenseType',
          type: 'select',
          required: true,
          defaultValue: 'personal',
          label: label('License', 'Leseni'),
          options: [
            option('personal', 'Personal', 'Binafsi'),
            option('commercial', 'Commercial', 'Biashara'),
            option('team', 'Team', 'Timu'),
          ],
        },
        {
          name: 'pricing',
          type: 'select',
          admin: asPill,
          required: true,
          defaultValue: 'fixed',
          label: label('Price', 'Bei'),
          options: [
            option('fixed', 'Fixed price', 'Bei maalumu'),
            option('pay-what-you-want', 'Pay what you want', 'Lipa unachotaka'),
            option('free', 'Free', 'Bure'),
          ],
        },
        {
          name: 'status',
          type: 'select',
          admin: asPill,
          required: true,
          defaultValue: 'active',
          index: true,
          label: label('Status', 'Hali'),
          options: [option('active', 'For sale', 'Inauzwa'), option('archived', 'Archived', 'Imehifadhiwa')],
        },
      ],
    },
    {
      name: 'prices',
      type: 'array',
      label: label('Prices', 'Bei'),
      labels: { singular: label('Price', 'Bei'), plural: label('Prices', 'Bei') },
      admin: {
        condition: (data) => data.pricing !== 'free',
        initCollapsed: false,
        components: { Cell: adminPart('catalog', 'prices-cell', 'PricesCell') },
      },
      validate: (rows, { siblingData }) => {
        const pricing = (siblingData as { pricing?: string }).pricing
        if (pricing !== 'free' && !rows?.length) return 'Add at least one price.'
        const currencies = (rows ?? []).map((row) => (row as { currency?: string }).currency)
        return new Set(currencies).size === currencies.length || 'Each currency may appear once.'
      },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'currency',
              type: 'text',
              required: true,
              label: label('Currency', 'Sarafu'),
              admin: { width: '30%', placeholder: 'USD' },
              hooks: {
                beforeValidate: [
                  ({ value }: { value?: unknown }) =>
                    typeof value === 'string' ? value.trim().toUpperCase() : value,
                ],
              },
              validate: (value: unknown) =>
                (typeof value === 'string' && isCurrency(value)) ||
                'Enter a currency code such as USD or KES.',
            },
            {
              name: 'amountMinor',
              type: 'number',
              admin: asAmount,
              required: true,
              label: label('Amount (or minimum)', 'Kiasi (au cha chini)'),
              validate: requiredAmount,
            },
            {
              name: 'suggestedMinor',
              type: 'number',
              label: label('Suggested amount', 'Kiasi kinachopendekezwa'),
              validate: suggestedAmount,
              admin: { ...asAmount, condition: (data) => data.pricing === 'pay-what-you-want' },
            },
          ],
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'seats',
          type: 'number',
          admin: {
            description: label('People who may use one license.', 'Watu wanaoweza kutumia leseni moja.'),
          },
          required: true,
          defaultValue: 1,
          min: 1,
          max: 100,
          label: label('Seats', 'Nafasi'),
          validate: (value: unknown) => wholeNumber(value, 1) || 'Enter a whole number from 1.',
        },
        {
          name: 'validityDays',
          type: 'number',
          admin: { description: label('Empty: it never expires.', 'Tupu: haiishi muda.') },
          label: label('License lasts (days)', 'Leseni hudumu (siku)'),
          validate: wholeDays,
        },
        {
          name: 'updateDays',
          type: 'number',
          admin: {
            description: label(
              'How long after the purchase new releases belong to it. Empty: for ever.',
              'Muda baada ya ununuzi ambao matoleo mapya ni ya mnunuzi. Tupu: daima.',
            ),
          },
          label: label('Updates for (days)', 'Masasisho kwa (siku)'),
          validate: wholeDays,
        },
        {
          name: 'downloadCap',
          type: 'number',
          admin: { description: label('Empty: no cap.', 'Tupu: bila kikomo.') },
          label: label('Downloads at most', 'Upakuaji usizidi'),
          validate: (value: unknown) => wholeNumber(value, 1) || 'Enter a whole number, or leave it empty.',
        },
        {
          name: 'maxQuantity',
          type: 'number',
          admin: {
            description: label(
              'The most that one buyer can take at once.',
              'Nyingi zaidi ambazo mnunuzi mmoja anaweza kuchukua.',
            ),
          },
          required: true,
          defaultValue: 10,
          label: label('Licenses in one order at most', 'Leseni kwa oda moja'),
          validate: (value: unknown) =>
            (wholeNumber(value, 1) && Number(value) <= 100) || 'Enter a whole number from 1 to 100.',
        },
        {
          name: 'stockLimit',
          type: 'number',
          admin: { description: label('Empty: never sold out.', 'Tupu: haiishi.') },
          label: label('Stock', 'Akiba'),
          validate: (value: unknown) => wholeNumber(value, 0) || 'Enter a whole number, or leave it empty.',
        },
      ],
    },
    {
      name: 'billing',
      type: 'select',
      required: true,
      defaultValue: 'one-time',
      label: label('Billing', 'Malipo'),
      options: [option('one-time', 'Once', 'Mara moja')],
      admin: { hidden: true },
    },
  ],
}
