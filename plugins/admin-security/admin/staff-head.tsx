'use client'

import { Button, useConfig, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState } from 'react'
import type { z } from 'zod'
import { roles, type Role } from '../../kernel/roles.ts'
import { FigureTile, figuresStyle } from '../../platform/admin/figure-tile.tsx'
import { usePanelLocale } from '../../platform/admin/panel-locale.ts'
import { panelSlug } from '../../platform/admin/panel-slug.ts'
import type { staffFiguresShape } from '../contract.ts'
import { quietStyle } from './desk-styles.ts'
import { InviteDialog } from './invite-dialog.tsx'
import { PanelStyles } from './panel-styles.tsx'
import { staffTexts } from './staff-texts.ts'
import { useAsk } from './use-ask.ts'
import { useSecurity } from './use-security.ts'

type Figures = z.output<(typeof staffFiguresShape)['output']>

/** Payload's own filters, so that they can be changed and shared from there. */
const ofRole = (role: Role): string => `?where[or][0][and][0][role][equals]=${role}`

const notActive = '?where[or][0][and][0][status][not_equals]=active'

const FigureTiles = ({ figures, list }: { figures: Figures; list: string }) => {
  const texts = staffTexts[usePanelLocale()]
  return (
    <nav aria-label={texts.figures.label} style={figuresStyle}>
      {figures.roles
        .filter(({ count, role }) => count > 0 || role !== 'user')
        .map(({ count, role }) => (
          <FigureTile
            key={role}
            count={String(count)}
            href={`${list}${ofRole(role)}`}
            name={texts.roles[role].name}
          />
        ))}
      <FigureTile count={String(figures.closed)} href={`${list}${notActive}`} name={texts.figures.closed} />
      <FigureTile count={String(figures.withoutCode)} name={texts.figures.withoutCode} />
    </nav>
  )
}

const useFigures = () => {
  const { read } = useAsk()
  const [figures, setFigures] = useState<Figures | null>(null)
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    let isGone = false
    void read<Figures>('/staff/figures').then((answer) => {
      if (!isGone && answer.isDone) setFigures(answer.value)
    })
    return () => {
      isGone = true
    }
  }, [read, turn])
  return { figures, reload: () => setTurn((before) => before + 1) }
}

/** The ranks that one may give: an owner every one, everybody else those below. */
const givable = (own: Role): Role[] =>
  roles.filter((role, rank) => role !== 'user' && (own === 'owner' || rank > roles.indexOf(own)))

interface Props {
  /** Above the site's own list of users: the way in only, no figures. */
  isOfUsers?: boolean
}

/** Above the list of staff: how many there are of each rank, and the way to one more. */
export const StaffHead = ({ isOfUsers = false }: Props) => {
  const { config } = useConfig()
  const texts = staffTexts[usePanelLocale()]
  const router = useRouter()
  const { openModal } = useModal()
  const { figures, reload } = useFigures()
  const { found } = useSecurity(null)
  const own = found?.isDone ? found.value.role : null
  const ranks = own === 'owner' || own === 'admin' ? givable(own) : []
  const list = formatAdminURL({
    adminRoute: config.routes.admin,
    path: `/collections/${panelSlug(config, 'staff-members')}`,
  })
  const slug = isOfUsers ? 'invite-user' : 'invite-staff'
  return (
    <>
      <PanelStyles />
      {figures && !isOfUsers ? <FigureTiles figures={figures} list={list} /> : null}
      {ranks.length > 0 ? (
        <div className="duka-row duka-tap" style={{ marginBottom: 'calc(var(--base) * 0.75)' }}>
          <Button margin={false} onClick={() => openModal(slug)} size="medium" type="button">
            {texts.invite.act}
          </Button>
          {isOfUsers ? <span style={quietStyle}>{texts.invite.here}</span> : null}
          <InviteDialog
            onInvited={() => {
              reload()
              router.refresh()
            }}
            ranks={ranks}
            slug={slug}
          />
        </div>
      ) : null}
    </>
  )
}
