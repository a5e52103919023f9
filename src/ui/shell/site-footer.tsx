import { useLocale, useTranslations } from 'next-intl'

import { localeHref } from '../../i18n/locale-href.ts'
import type { ShopView } from '../models/shop-view.ts'
import { KangaBand } from '../primitives/kanga-band.tsx'
import { FooterList } from './footer-list.tsx'

export const SiteFooter = ({ shop }: { shop: ShopView }) => {
  const t = useTranslations('shell')
  const locale = useLocale()
  return (
    <footer className="bg-neutral text-neutral-content">
      <KangaBand className="text-accent" />
      <div className="wrap grid grid-cols-2 gap-x-6 gap-y-9 py-14 sm:grid-cols-[1.6fr_1fr_1fr_1fr]">
        <div className="col-span-2 max-w-xs sm:col-span-1">
          <p className="font-display text-2xl">{shop.name}</p>
          <p className="mt-3 text-sm opacity-85">{shop.about ?? t('footerNote')}</p>
        </div>
        <FooterList
          links={[
            { href: localeHref(locale, '/products'), text: t('footerAll') },
            { href: localeHref(locale, '/#how'), text: t('how') },
          ]}
          title={t('footerShop')}
        />
        <FooterList
          links={[
            { href: localeHref(locale, '/library'), text: t('library') },
            { href: localeHref(locale, '/library/link'), text: t('footerMail') },
          ]}
          title={t('footerYours')}
        />
        <FooterList
          links={[
            ...(shop.supportEmail ? [{ href: `mailto:${shop.supportEmail}`, text: t('footerContact') }] : []),
            { href: '/api/shop/reference', text: t('footerApi') },
          ]}
          title={t('footerHelp')}
        />
      </div>
      <p className="wrap border-t border-neutral-content/20 py-5 text-xs opacity-85">
        {t('rights', { year: String(new Date().getUTCFullYear()), shop: shop.name })}
      </p>
    </footer>
  )
}
