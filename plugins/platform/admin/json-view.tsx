'use client'
import { Button, FieldLabel, useField, useTranslation } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import { useRef, useState } from 'react'

const boxStyle = {
  position: 'relative',
  background: 'var(--theme-elevation-50)',
  border: '1px solid var(--theme-elevation-150)',
  borderRadius: 'var(--style-radius-s)',
} as const

const textStyle = {
  margin: 0,
  padding: 'calc(var(--base) * 0.6) calc(var(--base) * 2) calc(var(--base) * 0.6) calc(var(--base) * 0.75)',
  maxHeight: '28rem',
  overflow: 'auto',
  fontFamily: 'var(--font-mono)',
  fontSize: '0.8125rem',
  lineHeight: 1.6,
  color: 'var(--theme-text)',
  background: 'none',
  whiteSpace: 'pre',
  tabSize: 2,
} as const

const cornerStyle = { position: 'absolute', top: '0.35rem', right: '0.75rem' } as const

/** Copies; where a browser allows that to secure pages only, it marks the text, ready for the keyboard. */
const useCopy = (text: string) => {
  const shown = useRef<HTMLPreElement>(null)
  const [isCopied, setIsCopied] = useState(false)
  const copy = async () => {
    if (window.isSecureContext) {
      await navigator.clipboard.writeText(text)
      setIsCopied(true)
    } else if (shown.current) {
      window.getSelection()?.selectAllChildren(shown.current)
    }
  }
  return { shown, isCopied, copy }
}

/**
 * JSON that a machine wrote. Payload's own view is a code editor that it loads from another company's server: a panel
 * that knows orders and customers talks to nobody else.
 */
export const JsonView: JSONFieldClientComponent = ({ field, path }) => {
  const { value } = useField<unknown>({ path })
  const { t } = useTranslation()
  const text = value === undefined || value === null ? '' : JSON.stringify(value, null, 2)
  const { shown, isCopied, copy } = useCopy(text)
  return (
    <div className="field-type json">
      <FieldLabel label={field.label} path={path} />
      <div style={boxStyle}>
        {/* Focusable, so that a keyboard can scroll it. */}
        <pre ref={shown} id={`field-${path.replaceAll('.', '__')}`} style={textStyle} tabIndex={0}>
          {text === '' ? '\u2014' : text}
        </pre>
        {text === '' ? null : (
          <div style={cornerStyle}>
            <Button buttonStyle="pill" margin={false} onClick={() => void copy()} size="small">
              {isCopied ? t('general:copied') : t('general:copy')}
            </Button>
          </div>
        )}
      </div>
    </div>
  )
}
