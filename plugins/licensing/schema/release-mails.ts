import type { CheckboxField } from 'payload'
import { label } from '../../platform/schema/labels.ts'

/** Whether who uses a license hears of new releases; they switch it off themselves. */
export const releaseMails: CheckboxField = {
  name: 'releaseMails',
  type: 'checkbox',
  required: true,
  defaultValue: true,
  label: label('Mails about new releases', 'Barua za matoleo mapya'),
}
