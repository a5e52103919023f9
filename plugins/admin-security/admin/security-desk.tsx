'use client'

import { Button } from '@payloadcms/ui'
import { usePanelLocale } from '../../platform/admin/panel-locale.ts'
import { DevicesPart } from './devices-part.tsx'
import { FactorPart } from './factor-part.tsx'
import { LocksPart } from './locks-part.tsx'
import { securityTexts } from './security-texts.ts'
import { useSecurity } from './use-security.ts'
import { useStaffAct } from './use-staff-act.ts'
import { useTitle } from './use-title.ts'

/** One's own security: what one signs in with, and where one is signed in. */
export const SecurityDesk = ({ joinHref, shop }: { joinHref: string; shop: string }) => {
  const texts = securityTexts[usePanelLocale()]
  useTitle(securityTexts.en.title, texts.title)
  const { found, reload } = useSecurity(null)
  const doing = useStaffAct(reload)
  if (found === null) return <p role="status">…</p>
  if (!found.isDone)
    return (
      <div role="alert">
        <p>
          {texts.unread} {found.refusal.message}
        </p>
        <Button buttonStyle="secondary" onClick={reload} type="button">
          {texts.again}
        </Button>
      </div>
    )
  const security = found.value
  return (
    <div className="duka-tap" style={{ display: 'grid', gap: 'calc(var(--base) * 1.5)', maxWidth: '56rem' }}>
      <FactorPart joinHref={joinHref} onRenewed={reload} security={security} shop={shop} />
      <DevicesPart devices={security.devices} memberId={null} {...doing} />
      <LocksPart Heading="h2" locks={security.locks} />
    </div>
  )
}
