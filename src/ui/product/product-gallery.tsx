import { useTranslations } from 'next-intl'

import type { ImageView } from '../models/image-view.ts'
import { Cover } from '../primitives/cover.tsx'
import { GalleryItem } from './gallery-item.tsx'

type Props = { title: string; images: ImageView[] }

/** The product's pictures. With several, a row of small ones chooses; no script is needed. */
export const ProductGallery = ({ title, images }: Props) => {
  const t = useTranslations('product')
  const first = images[0]
  if (images.length < 2)
    return (
      <div className="aspect-4/3 overflow-hidden rounded-box bg-base-200">
        <Cover image={first} isLead sizes="(min-width: 64rem) 44rem, 100vw" title={title} />
      </div>
    )
  return (
    <fieldset className="relative">
      <legend className="sr-only">{t('gallery', { title })}</legend>
      <div className="aspect-4/3 rounded-box bg-base-200" />
      <div className="mt-3 grid grid-cols-5 gap-3">
        {images.slice(0, 10).map((image, index) => (
          <GalleryItem
            image={image}
            isFirst={index === 0}
            key={image.url}
            label={t('picture', { number: String(index + 1), count: String(images.length) })}
            title={title}
          />
        ))}
      </div>
    </fieldset>
  )
}
