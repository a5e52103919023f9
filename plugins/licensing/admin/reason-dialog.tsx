'use client'

import type { ComponentProps } from 'react'
import { usePanelLocale } from '../../platform/admin/panel-locale.ts'
import { ReasonDialog as AnyReasonDialog } from '../../platform/admin/reason-dialog.tsx'
import { deskTexts } from './desk-texts.ts'

/** Asks why, before something is done to a license. */
export const ReasonDialog = (props: Omit<ComponentProps<typeof AnyReasonDialog>, 'texts'>) => (
  <AnyReasonDialog {...props} texts={deskTexts[usePanelLocale()]} />
)
