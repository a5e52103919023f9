'use client'

import {
  Button,
  ConfirmationModal,
  useConfig,
  useDocumentInfo,
  useFormFields,
  useModal,
} from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import { usePanelLocale } from '../../platform/admin/panel-locale.ts'
import { readShop } from '../../platform/admin/post-to-shop.ts'
import { careTexts } from './care-texts.ts'
import { useLicenseAct, type LicenseAct } from './use-license-act.ts'

interface Seats {
  seats: number
  seatsUsed: number
  holders: { seatId: string; email: string; assignedAt: string }[]
}

/** Null while it is read; `false` when it could not be. */
const useSeats = (licenseId: string): Seats | false | null => {
  const { config } = useConfig()
  const locale = usePanelLocale()
  const [seats, setSeats] = useState<Seats | false | null>(null)
  useEffect(() => {
    let isGone = false
    const path = `/licenses/${licenseId}/seats`
    readShop<Seats>({ api: config.routes.api, path, locale })
      .then(({ status, json }) => {
        if (!isGone) setSeats(status === 200 ? json : false)
      })
      .catch(() => {
        if (!isGone) setSeats(false)
      })
    return () => {
      isGone = true
    }
  }, [config.routes.api, licenseId, locale])
  return seats
}

const Holder = ({ seat, act, isBusy }: LicenseAct & { seat: Seats['holders'][number] }) => {
  const locale = usePanelLocale()
  const texts = careTexts[locale].seats
  const { openModal } = useModal()
  const slug = `take-seat-${seat.seatId}`
  return (
    <li style={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '0.25rem 1rem' }}>
      <span style={{ flex: '1 1 12rem', overflowWrap: 'anywhere' }}>{seat.email}</span>
      <time dateTime={seat.assignedAt} style={{ color: 'var(--theme-elevation-650)' }}>
        {new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(new Date(seat.assignedAt))}
      </time>
      <Button
        aria-label={`${texts.takeBack}: ${seat.email}`}
        buttonStyle="pill"
        disabled={isBusy}
        margin={false}
        onClick={() => openModal(slug)}
        size="small"
      >
        {texts.takeBack}
      </Button>
      <ConfirmationModal
        body={texts.ask(seat.email)}
        confirmLabel={texts.takeBack}
        heading={`${texts.takeBack}?`}
        modalSlug={slug}
        onConfirm={() => void act(`seats/${seat.seatId}/revoke`, {}, texts.takenBack)}
      />
    </li>
  )
}

const GiveSeat = ({ act, isBusy }: LicenseAct) => {
  const texts = careTexts[usePanelLocale()].seats
  const id = useId()
  const [email, setEmail] = useState('')
  const give = () => {
    if (email.trim() !== '') void act('seats', { email: email.trim() }, texts.given)
  }
  return (
    <div>
      <label className="field-label" htmlFor={id}>
        {texts.email}
      </label>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: '0.5rem' }}>
        <input
          autoComplete="off"
          id={id}
          maxLength={254}
          onChange={(event) => setEmail(event.target.value)}
          onKeyDown={(event) => {
            // It stands in the form of the document, which must not be sent by it.
            if (event.key !== 'Enter') return
            event.preventDefault()
            give()
          }}
          style={{ flex: '1 1 16rem', maxWidth: '28rem' }}
          type="email"
          value={email}
        />
        <Button
          buttonStyle="secondary"
          disabled={isBusy || email.trim() === ''}
          margin={false}
          onClick={give}
          type="button"
        >
          {texts.give}
        </Button>
      </div>
    </div>
  )
}

const Desk = ({ licenseId, isOpen }: { licenseId: string; isOpen: boolean }) => {
  const texts = careTexts[usePanelLocale()].seats
  const seats = useSeats(licenseId)
  const doing = useLicenseAct(licenseId)
  if (seats === null) return null
  if (seats === false) return <p role="alert">{texts.unread}</p>
  return (
    <section
      aria-label={texts.title(seats.seatsUsed, seats.seats)}
      className="field-type text"
      style={{ display: 'grid', gap: '0.75rem', marginBottom: 'calc(var(--base) * 1.25)' }}
    >
      <h3 style={{ margin: 0 }}>{texts.title(seats.seatsUsed, seats.seats)}</h3>
      {seats.holders.length === 0 ? (
        <p className="field-description" style={{ margin: 0 }}>
          {texts.none}
        </p>
      ) : (
        <ul style={{ display: 'grid', gap: '0.4rem', listStyle: 'none', margin: 0, padding: 0 }}>
          {seats.holders.map((seat) => (
            <Holder key={seat.seatId} seat={seat} {...doing} />
          ))}
        </ul>
      )}
      {isOpen && seats.seatsUsed < seats.seats ? <GiveSeat {...doing} /> : null}
    </section>
  )
}

/** Of a team license: who has a seat now, and the way to give one or take one back. */
export const SeatDesk = () => {
  const { id } = useDocumentInfo()
  const [type, status] = useFormFields(([fields]) => [fields.type?.value, fields.status?.value])
  if (id === undefined || type !== 'team') return null
  return <Desk isOpen={status === 'active'} licenseId={String(id)} />
}
