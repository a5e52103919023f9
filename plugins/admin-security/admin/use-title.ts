'use client'

import { useEffect } from 'react'

/** Payload knows one title for a view, in one language: it is said anew in the panel's. */
export const useTitle = (title: string, shown: string): void => {
  useEffect(() => {
    document.title = document.title.replace(title, () => shown)
  }, [shown, title])
}
