'use client'

import { Button, CheckboxInput } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import { usePanelLocale } from '../../platform/admin/panel-locale.ts'
import { saveFile } from '../../platform/admin/save-file.ts'
import { CopyButton } from './copy-button.tsx'
import { enrolmentTexts } from './enrolment-texts.ts'

interface Props {
  codes: readonly string[]
  /** The shop's name, and whose they are: both stand on paper and in the file. */
  shop: string
  who: string
  /** Words on the button that leaves. */
  leave: string
  onKept: () => void
}

/** They are shown this once: whoever closes the page by mistake is asked. */
const useHeldPage = (isHeld: boolean): void => {
  useEffect(() => {
    if (!isHeld) return undefined
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isHeld])
}

/** Ten codes for the day on which the phone is lost: to be kept in one of three ways, and only then left. */
export const RecoveryCodes = ({ codes, shop, who, leave, onKept }: Props) => {
  const texts = enrolmentTexts[usePanelLocale()].codes
  const id = useId()
  const [isKept, setKept] = useState(false)
  useHeldPage(!isKept)
  const file = [`${shop}: ${texts.list}`, who, '', texts.fileText, '', ...codes, ''].join('\n')
  return (
    <div className="duka-enter">
      <p>{texts.text}</p>
      <div className="duka-paper">
        <p style={{ margin: '0 0 0.5rem' }}>
          <strong>
            {shop}: {texts.list}
          </strong>{' '}
          ({who})
        </p>
        <ol className="duka-codes">
          {codes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ol>
      </div>
      <div className="duka-row duka-tap">
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => saveFile(new Blob([file], { type: 'text/plain;charset=utf-8' }), texts.file(shop))}
          size="medium"
          type="button"
        >
          {texts.download}
        </Button>
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => window.print()}
          size="medium"
          type="button"
        >
          {texts.print}
        </Button>
        <CopyButton done={texts.copied} text={codes.join('\n')}>
          {texts.copy}
        </CopyButton>
      </div>
      <CheckboxInput
        checked={isKept}
        id={id}
        label={texts.kept}
        onToggle={(event) => setKept(event.target.checked)}
      />
      <Button
        className="duka-wide"
        disabled={!isKept}
        margin={false}
        onClick={onKept}
        size="large"
        type="button"
      >
        {leave}
      </Button>
    </div>
  )
}
