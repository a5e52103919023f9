'use client'

import { useEffect, useRef } from 'react'

import { choiceFields } from './choice-fields.ts'

const put = (form: HTMLFormElement, fields: Map<string, string>): void => {
  for (const input of form.querySelectorAll<HTMLInputElement>('input:not([type=hidden]):not(:disabled)')) {
    const value = fields.get(input.name)
    if (value === undefined) continue
    if (input.type !== 'radio') input.value = value
    else if (input.value === value) input.checked = true
  }
}

/**
 * Puts a choice back into the form around it, for who comes from the checkout to change it. It stands behind the "#" of
 * the address, which no server sees: the page is the same for everybody, and kept.
 */
export const ChosenBefore = () => {
  const mark = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const form = mark.current?.closest('form')
    const fields = choiceFields(window.location.hash.slice(1))
    if (!form || fields.size === 0) return
    put(form, fields)
    form.scrollIntoView()
  }, [])
  return <span data-scripts="hash" hidden ref={mark} />
}
