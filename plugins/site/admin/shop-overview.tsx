import type { Payload, ServerProps, TypedUser } from 'payload'
import { defaultLocale, isLocale, type Locale } from '../../kernel/locale.ts'
import { formatMoney, type Money } from '../../kernel/money.ts'
import { NextSteps, type Step } from './next-steps.tsx'
import {
  figureStyle,
  gridStyle,
  headStyle,
  quietStyle,
  rowStyle,
  sectionStyle,
  shopLinkStyle,
  tileStyle,
} from './overview-styles.ts'
import { overviewTexts } from './overview-texts.ts'

interface Figure<What extends string> {
  what: What
  count: number
  href: string
}

interface Overview {
  shopName: string
  shopUrl: string
  sales: { revenue: Money[]; figures: Figure<'paid' | 'pending'>[] } | null
  attention: Figure<'deliveries' | 'disputes' | 'events' | 'mails' | 'resets'>[]
  steps: Step[] | null
}

interface Props extends Pick<ServerProps, 'i18n' | 'payload' | 'user'> {
  /** Given by the plugin: what this user may see, or null. */
  readOverview: (payload: Payload, user: TypedUser) => Promise<Overview | null>
}

type Texts = (typeof overviewTexts)[Locale]

const Sales = ({ locale, sales, texts }: { locale: Locale; sales: Overview['sales']; texts: Texts }) =>
  sales === null ? null : (
    <div style={gridStyle}>
      <div style={tileStyle}>
        <span>
          {sales.revenue.length === 0 ? <span style={quietStyle}>{texts.noRevenue}</span> : null}
          {sales.revenue.map((money) => (
            <span key={money.currency} style={{ ...figureStyle, display: 'block' }}>
              {formatMoney(money, locale)}
            </span>
          ))}
        </span>
        <span style={quietStyle}>{texts.revenue}</span>
      </div>
      {sales.figures.map(({ count, href, what }) => (
        <a key={what} href={href} style={tileStyle}>
          <span style={figureStyle}>{count}</span>
          <span style={quietStyle}>{texts[what]}</span>
        </a>
      ))}
    </div>
  )

const Attention = ({ attention, texts }: { attention: Overview['attention']; texts: Texts }) =>
  attention.length === 0 ? (
    <p style={{ ...quietStyle, margin: 0 }}>{texts.calm}</p>
  ) : (
    <div style={{ display: 'grid', gap: '0.5rem' }}>
      <h3 style={{ margin: 0 }}>{texts.attentionHeading}</h3>
      {attention.map(({ count, href, what }) => (
        <a key={what} href={href} style={rowStyle}>
          <strong>{count}</strong>
          <span>{texts.attention[what]}</span>
        </a>
      ))}
    </div>
  )

/** The first thing on the panel: how the shop is doing, each figure leading to its list. */
export const ShopOverview = async ({ i18n, payload, readOverview, user }: Props) => {
  const overview = user ? await readOverview(payload, user) : null
  if (!overview) return null
  const language: string = i18n.language
  const locale = isLocale(language) ? language : defaultLocale
  const texts = overviewTexts[locale]
  const { attention, sales, shopName, shopUrl, steps } = overview
  return (
    <section aria-label={shopName} style={sectionStyle}>
      <div style={headStyle}>
        <h2 style={{ margin: 0 }}>{shopName}</h2>
        <a href={shopUrl} style={shopLinkStyle}>
          {texts.openShop}
        </a>
      </div>
      {steps === null ? null : <NextSteps steps={steps} texts={texts} />}
      <Sales locale={locale} sales={sales} texts={texts} />
      {sales === null ? null : <Attention attention={attention} texts={texts} />}
    </section>
  )
}
