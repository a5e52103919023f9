import type { Payload, ServerProps, TypedUser } from 'payload'
import { defaultLocale, isLocale } from '../../kernel/locale.ts'
import { FigureTile, figuresStyle } from '../../platform/admin/figure-tile.tsx'
import { BulkActions } from './bulk-actions.tsx'
import { DeskTools, type Tools } from './desk-tools.tsx'
import { KeyFinder } from './key-finder.tsx'
import { deskTexts } from './desk-texts.ts'

const kinds = ['all', 'active', 'suspended', 'revoked', 'flagged'] as const

type Totals = Record<(typeof kinds)[number], number>

interface Props extends Pick<ServerProps, 'i18n' | 'payload' | 'user'> {
  /** Given by the plugin: null for ranks that may see none. */
  readTotals: (payload: Payload, user: TypedUser) => Promise<Totals | null>
  /** Given by the plugin: what this member of staff may do with many at once. */
  readRights: (payload: Payload, user: TypedUser) => Promise<Tools>
  /** Given by the plugin: address of the list. */
  listOf: (payload: Payload) => string
}

/** The list that each figure leads to: Payload's own filters, so that they can be changed and shared from there. */
const filters: Record<keyof Totals, string> = {
  all: '',
  active: '?where[or][0][and][0][status][equals]=active',
  suspended: '?where[or][0][and][0][status][equals]=suspended',
  revoked: '?where[or][0][and][0][status][equals]=revoked',
  flagged: '?where[or][0][and][0][flaggedAt][exists]=true',
}

/** Above the list of licenses: how many there are of each kind, each figure a filter. */
export const LicenseTotals = async ({ i18n, listOf, payload, readRights, readTotals, user }: Props) => {
  const totals = user ? await readTotals(payload, user) : null
  if (!totals || !user) return null
  const rights = await readRights(payload, user)
  const language: string = i18n.language
  const locale = isLocale(language) ? language : defaultLocale
  const { search, totals: words } = deskTexts[locale]
  return (
    <>
      <p className="field-description" style={{ marginTop: 0, marginBottom: '0.75rem' }}>
        {search}
      </p>
      <nav aria-label={words.all} style={figuresStyle}>
        {kinds.map((kind) => (
          <FigureTile
            key={kind}
            count={new Intl.NumberFormat(locale).format(totals[kind])}
            href={`${listOf(payload)}${filters[kind]}`}
            // What stands out has a color as soon as there is any of it.
            isLoud={kind === 'flagged' && totals[kind] > 0}
            name={words[kind]}
          />
        ))}
      </nav>
      <DeskTools {...rights} />
      <KeyFinder />
      <BulkActions />
    </>
  )
}
