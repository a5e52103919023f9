'use client'
import { Button, useConfig, useDocumentDrawer, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { defaultLocale, isLocale } from '../../kernel/locale.ts'
import { panelSlug } from '../../platform/admin/panel-slug.ts'
import { saleTexts } from './sale-texts.ts'
import { useObstacles } from './use-obstacles.ts'

interface AddProps {
  collection: 'offers' | 'releases'
  productId: number | string
  text: string
}

/** Opens the form of what is missing, with the product filled in. */
const Add = ({ collection, productId, text }: AddProps) => {
  const { config } = useConfig()
  const [Drawer, , { openDrawer }] = useDocumentDrawer({ collectionSlug: panelSlug(config, collection) })
  return (
    <>
      <Button buttonStyle="secondary" margin={false} onClick={openDrawer} size="small">
        {text}
      </Button>
      <Drawer initialData={{ product: productId }} redirectAfterCreate={false} />
    </>
  )
}

const boxStyle = (isShown: boolean) => {
  const tone = isShown ? 'warning' : 'elevation'
  return {
    padding: 'calc(var(--base) * 0.75) var(--base)',
    marginBottom: 'var(--base)',
    borderRadius: 'var(--style-radius-m)',
    border: `1px solid var(--theme-${tone}-${isShown ? '300' : '150'})`,
    background: `var(--theme-${tone}-${isShown ? '100' : '50'})`,
    color: 'var(--theme-text)',
  }
}

const listStyle = {
  margin: 'calc(var(--base) * 0.35) 0 calc(var(--base) * 0.6)',
  paddingInlineStart: '1.25rem',
}

/** Says at the top of a product what keeps it from being bought. */
export const SaleNotice = () => {
  const obstacles = useObstacles()
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const language: string = i18n.language
  const text = saleTexts[isLocale(language) ? language : defaultLocale]
  if (obstacles === null || id === undefined) return null
  const missing = (['no-offer', 'no-release'] as const).filter((each) => obstacles.includes(each))
  if (missing.length === 0) return null
  const isShown = !obstacles.includes('unpublished')
  return (
    <div role="status" style={boxStyle(isShown)}>
      <strong>{isShown ? text.shown : text.planned}</strong>
      <ul style={listStyle}>
        {missing.map((each) => (
          <li key={each}>{text.obstacles[each]}</li>
        ))}
      </ul>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: '0.5rem' }}>
        {missing.includes('no-release') ? (
          <Add collection="releases" productId={id} text={text.addRelease} />
        ) : null}
        {missing.includes('no-offer') ? (
          <Add collection="offers" productId={id} text={text.addOffer} />
        ) : null}
      </div>
    </div>
  )
}
