import { useTranslations } from 'next-intl'

import type { ProductView } from '../models/product-view.ts'
import { RichText } from '../primitives/rich-text.tsx'
import { LicenseTerms } from './license-terms.tsx'
import { ReleasePanel } from './release-panel.tsx'
import { SoundSamples } from './sound-samples.tsx'

/** The long part of a product page: what it is, what is inside, how to use it, what one may do with it. */
export const ProductReading = ({ product }: { product: ProductView }) => {
  const t = useTranslations('product')
  return (
    <div className="max-w-2xl space-y-14">
      <SoundSamples sounds={product.sounds} />
      {product.description && (
        <section aria-labelledby="about">
          <h2 className="mb-4 text-2xl" id="about">
            {t('about')}
          </h2>
          <RichText data={product.description} />
          {product.tags.length > 0 && (
            <ul aria-label={t('tags')} className="mt-6 flex flex-wrap gap-x-4 gap-y-1 text-sm text-muted">
              {product.tags.map((tag) => (
                <li key={tag}>#{tag}</li>
              ))}
            </ul>
          )}
        </section>
      )}
      {product.release && <ReleasePanel older={product.olderReleases} release={product.release} />}
      {product.documentation && (
        <section aria-labelledby="documentation">
          <h2 className="mb-4 text-2xl" id="documentation">
            {t('documentation')}
          </h2>
          <RichText data={product.documentation} />
        </section>
      )}
      {product.offers.length > 0 && (
        <section aria-labelledby="terms">
          <h2 className="mb-4 text-2xl" id="terms">
            {t('terms')}
          </h2>
          <dl className="divide-y divide-line border-y border-line">
            {product.offers.map((offer) => (
              <div className="gap-6 py-4 sm:grid sm:grid-cols-[10rem_1fr]" key={offer.id}>
                <dt className="mb-1 font-semibold">{offer.name}</dt>
                <dd>
                  <LicenseTerms offer={offer} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </div>
  )
}
