import { Banner, Gutter, SetStepNav } from '@payloadcms/ui'
import type { Payload, ServerProps, TypedUser } from 'payload'
import { defaultLocale, isLocale, type Locale } from '../../kernel/locale.ts'
import type { TrailView as View } from '../contract.ts'
import { TrailExport } from './trail-export.tsx'
import { TrailFilters } from './trail-filters.tsx'
import { TrailList } from './trail-list.tsx'
import { quietStyle } from './trail-styles.ts'
import { trailTexts } from './trail-texts.ts'

interface Props extends Pick<ServerProps, 'i18n' | 'payload' | 'searchParams' | 'user'> {
  /** Given by the plugin: null for ranks that may not read the trail. */
  readView: (
    payload: Payload,
    user: TypedUser,
    asked: { address: Record<string, unknown>; locale: Locale },
  ) => Promise<View | null>
}

/** The list of the trail: who did what, on what, and what came of it. */
export const TrailView = async ({ i18n, payload, readView, searchParams, user }: Props) => {
  const language: string = i18n.language
  const locale = isLocale(language) ? language : defaultLocale
  const view = user ? await readView(payload, user, { address: searchParams ?? {}, locale }) : null
  if (!view) return null
  const { actions, filter, page, types } = view
  const texts = trailTexts[locale]
  return (
    <div className="collection-list">
      <SetStepNav nav={[{ label: texts.title }]} />
      <Gutter className="collection-list__wrap">
        <header className="list-header">
          <div className="list-header__content">
            <div className="list-header__title-and-actions">
              <h1 className="list-header__title">{texts.title}</h1>
            </div>
            <div className="list-header__actions">
              <TrailExport filter={filter} locale={locale} />
            </div>
          </div>
          <p style={{ ...quietStyle, margin: '0.25rem 0 0' }}>{texts.intro}</p>
        </header>
        <TrailFilters actions={actions} filter={filter} locale={locale} types={types} />
        {page === null ? (
          <Banner type="error">{texts.failed}</Banner>
        ) : (
          <TrailList filter={filter} locale={locale} page={page} />
        )}
      </Gutter>
    </div>
  )
}
