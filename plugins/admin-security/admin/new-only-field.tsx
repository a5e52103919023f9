'use client'
import { TextField, useOperation } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'

/** What is written once, when a rank is given; afterwards the person's name says it. */
export const NewOnlyField: TextFieldClientComponent = (props) =>
  useOperation() === 'create' ? <TextField {...props} /> : null
