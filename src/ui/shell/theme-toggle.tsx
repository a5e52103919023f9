import { useTranslations } from 'next-intl'

import { Icon } from '../primitives/icon.tsx'

/** Light or dark. The script in <head> listens; without scripts the system's choice stays, and the button is hidden. */
export const ThemeToggle = () => {
  const t = useTranslations('shell')
  return (
    <button
      aria-label={t('theme')}
      className="theme-toggle size-11 items-center justify-center rounded-field hover:bg-base-200"
      data-theme-toggle=""
      title={t('theme')}
      type="button"
    >
      <Icon className="in-light size-5" name="moon" />
      <Icon className="in-dark size-5" name="sun" />
    </button>
  )
}
