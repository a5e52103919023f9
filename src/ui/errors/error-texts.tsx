'use client'

import { createContext, type ReactNode, useContext } from 'react'

export type ErrorTexts = Record<'title' | 'text' | 'retry' | 'home' | 'homeHref' | 'digest', string>

const Context = createContext<ErrorTexts | null>(null)

/** Hands the few words of the error page down, since an error boundary runs in the browser, without a dictionary. */
export const ErrorTextsProvider = ({ texts, children }: { texts: ErrorTexts; children: ReactNode }) => (
  <Context value={texts}>{children}</Context>
)

export const useErrorTexts = (): ErrorTexts | null => useContext(Context)
