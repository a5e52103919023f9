'use client'

import { KangaBand } from '../primitives/kanga-band.tsx'
import { useErrorTexts } from './error-texts.tsx'
import { FaultBody } from './fault-body.tsx'

/** Something broke in a page that is open already, when a form was sent by script. */
export const ErrorView = ({ retry, digest }: { retry: () => void; digest?: string }) => {
  const texts = useErrorTexts()
  if (!texts) return null
  return (
    <main id="content">
      <KangaBand className="text-accent" />
      <FaultBody digest={digest} texts={texts}>
        <button className="btn btn-primary" onClick={retry} type="button">
          {texts.retry}
        </button>
      </FaultBody>
    </main>
  )
}
