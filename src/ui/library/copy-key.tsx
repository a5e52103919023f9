'use client'

import { useRef, useState } from 'react'

import { useEarlyTap } from '../primitives/use-early-tap.ts'

type Props = { licenseKey: string; texts: Record<'copy' | 'copied' | 'notCopied', string> }

/** Where a page has no clipboard of its own (plain http), the browser copies what is selected. */
const copyText = async (text: string, element: HTMLElement | null): Promise<boolean> => {
  const written = await navigator.clipboard?.writeText(text).then(
    () => true,
    () => false,
  )
  if (written) return true
  if (element) window.getSelection()?.selectAllChildren(element)
  return document.execCommand('copy')
}

/** A license key that can be selected, and a button that copies it. Without scripts there is no button. */
export const CopyKey = ({ licenseKey, texts }: Props) => {
  const code = useRef<HTMLElement>(null)
  const [said, setSaid] = useState('')
  const button = useRef<HTMLButtonElement>(null)
  const copy = async () => {
    setSaid((await copyText(licenseKey, code.current)) ? texts.copied : texts.notCopied)
  }
  const onTap = useEarlyTap(button, () => {
    void copy()
  })
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1 pb-1">
      <code className="text-base-content select-all wrap-anywhere" ref={code}>
        {licenseKey}
      </code>
      <button
        className="btn btn-outline needs-script px-4 text-sm"
        onClick={onTap}
        ref={button}
        type="button"
      >
        {texts.copy}
      </button>
      <span role="status">{said}</span>
    </span>
  )
}
