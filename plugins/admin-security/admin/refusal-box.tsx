'use client'

import { Banner } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { usePanelLocale } from '../../platform/admin/panel-locale.ts'
import { shownTime } from './shown-time.ts'
import { signInTexts } from './sign-in-texts.ts'
import type { Refusal } from './use-ask.ts'

/** How long a refusal still holds. A clock that is looked at twice a second, so that a sleeping tab is right when it wakes. */
const useSecondsLeft = (refusal: Refusal | null): number => {
  const [now, setNow] = useState(0)
  const [end, setEnd] = useState(0)
  const seconds = refusal?.waitSeconds ?? 0
  useEffect(() => {
    if (seconds === 0) return undefined
    const ends = Date.now() + seconds * 1000
    const look = () => {
      setEnd(ends)
      setNow(Date.now())
    }
    look()
    const timer = setInterval(look, 500)
    return () => clearInterval(timer)
  }, [refusal, seconds])
  return seconds === 0 ? 0 : Math.max(0, Math.ceil((end - now) / 1000))
}

interface Props {
  id: string
  refusal: Refusal | null
}

/** Why the shop said no. It is read out when it comes; the clock below it is not, each second. */
export const RefusalBox = ({ id, refusal }: Props) => {
  const texts = signInTexts[usePanelLocale()]
  const left = useSecondsLeft(refusal)
  return (
    <div className="duka-refusal">
      <div id={id} role="alert">
        {refusal ? <Banner type="error">{refusal.message}</Banner> : null}
      </div>
      {refusal && refusal.waitSeconds > 0 ? (
        <p
          aria-live="off"
          className="field-description"
          role="timer"
          style={{ fontVariantNumeric: 'tabular-nums' }}
        >
          {left > 0 ? texts.wait(shownTime(left)) : texts.waited}
        </p>
      ) : null}
    </div>
  )
}
