import type { GlobalConfig, TextField } from 'payload'
import { adminGroup } from '../../platform/admin-groups.ts'
import { staffMay } from '../../platform/collection-access.ts'
import { label } from '../../platform/schema/labels.ts'
import { keepSecret, maskSecret } from '../edge/keep-secret.ts'

const secret = (
  name: string,
  text: Record<'en' | 'sw', string>,
  hint: Record<'en' | 'sw', string>,
): TextField => ({
  name,
  type: 'text',
  label: text,
  maxLength: 600,
  admin: { description: hint, autoComplete: 'off', placeholder: '••••••••' },
  hooks: { beforeChange: [keepSecret(name)], afterRead: [maskSecret] },
})

/** Keys of the payment providers. Stored encrypted, never shown again. The environment wins over them. */
export const paymentSettings: GlobalConfig = {
  slug: 'payment-settings',
  label: label('Payments', 'Malipo'),
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
    },
    secret(
      'stripeSecretKey',
      label('Stripe secret key', 'Ufunguo wa siri wa Stripe'),
      label('Begins with sk_ or rk_.', 'Huanza na sk_ au rk_.'),
    ),
    secret(
      'stripeWebhookSecret',
      label('Stripe signing secret', 'Siri ya sahihi ya Stripe'),
      label(
        'Begins with whsec_. While you roll it: the new one, a comma, the old one.',
        'Huanza na whsec_. Ukibadilisha: mpya, mkato, ya zamani.',
      ),
    ),
  ],
}
