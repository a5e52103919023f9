import { useLocale, useTranslations } from 'next-intl'

import { localeHref } from '../../i18n/locale-href.ts'
import { Icon } from '../primitives/icon.tsx'

type Props = { id: string; value?: string; className?: string }

/** Search by an ordinary GET form, so that results can be linked to and need no script. */
export const SearchForm = ({ id, value, className = '' }: Props) => {
  const t = useTranslations('catalog')
  return (
    <search className={className}>
      <form action={localeHref(useLocale(), '/products')} className="relative" method="get">
        <label className="sr-only" htmlFor={id}>
          {t('search')}
        </label>
        <input
          autoComplete="off"
          className="field !min-h-12 !rounded-full !pr-13 !pl-5 !text-base"
          defaultValue={value}
          enterKeyHint="search"
          id={id}
          maxLength={80}
          name="q"
          placeholder={t('searchPlaceholder')}
          type="search"
        />
        <button
          aria-label={t('search')}
          className="absolute inset-y-1 right-1 inline-flex aspect-square items-center justify-center rounded-full hover:bg-base-200"
          type="submit"
        >
          <Icon name="search" />
        </button>
      </form>
    </search>
  )
}
