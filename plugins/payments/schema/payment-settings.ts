import type { GlobalConfig } from 'payload'
import { adminGroup } from '../../platform/admin-groups.ts'
import { staffMay } from '../../platform/collection-access.ts'
import { label } from '../../platform/schema/labels.ts'
import { secretField } from '../../platform/schema/secret-field.ts'

/** Keys of the payment providers. Stored encrypted, never shown again. The environment wins over them. */
export const paymentSettings: GlobalConfig = {
  slug: 'payment-settings',
  label: label('Payment settings', 'Mipangilio ya malipo'),
  admin: {
    group: adminGroup.system,
    description: label(
      'A key that stands in the environment of the server wins over the one here.',
      'Ufunguo ulio kwenye mazingira ya seva unatangulia ule ulio hapa.',
    ),
  },
  access: {
    read: staffMay('payments.configure'),
    readVersions: staffMay('payments.configure'),
    update: staffMay('payments.configure'),
  },
  fields: [
    {
      name: 'isStripeOn',
      type: 'checkbox',
      defaultValue: true,
      label: label('Take cards through Stripe', 'Pokea kadi kupitia Stripe'),
      admin: {
        description: label(
          'Off: no new orders are paid by card. What was begun, refunds and disputes go on.',
          'Ikizimwa: oda mpya hazilipwi kwa kadi. Zilizoanza, marejesho na pingamizi vinaendelea.',
        ),
      },
    },
    secretField({
      global: 'payment-settings',
      name: 'stripeSecretKey',
      label: label('Stripe secret key', 'Ufunguo wa siri wa Stripe'),
      description: label('Begins with sk_ or rk_.', 'Huanza na sk_ au rk_.'),
      shape: /^(?:sk|rk)_\w{8,}$/,
    }),
    secretField({
      global: 'payment-settings',
      name: 'stripeWebhookSecret',
      label: label('Stripe signing secret', 'Siri ya sahihi ya Stripe'),
      description: label(
        'Of the webhook to /api/shop/webhooks/stripe; begins with whsec_. While you roll it: the new one, a comma, the old one.',
        'Ya webhook ya /api/shop/webhooks/stripe; huanza na whsec_. Ukibadilisha: mpya, mkato, ya zamani.',
      ),
      shape: /^whsec_[\w+/=]{8,}(?:\s*,\s*whsec_[\w+/=]{8,})*$/,
    }),
  ],
}
