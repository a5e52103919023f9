import { getImageProps } from 'next/image'

import type { ImageView } from '../models/image-view.ts'
import { coverGround } from './cover-ground.ts'
import { KangaMotif } from './kanga-motif.tsx'

type Props = {
  image?: ImageView
  title: string
  /** How wide it is shown: the `sizes` attribute where that depends on the screen, or else the most pixels. */
  sizes: number | string
  /** True for the picture that the page is about: fetched first, never lazily. */
  isLead?: boolean
  /** True where a visible title stands beside it, so that it is not read twice. */
  isDecorative?: boolean
  /** False where the title would not fit onto the cloth. */
  hasTitle?: boolean
  className?: string
}

/** A product's picture, or cloth of its own when it has none. */
export const Cover = (props: Props) => {
  const { image, title, sizes, isLead = false, isDecorative = false, hasTitle = true, className = '' } = props
  if (image) {
    // The props alone, not the component: the picture is resized the same, and no script goes to the browser for it.
    const isFixed = typeof sizes === 'number'
    const { props: picture } = getImageProps({
      src: image.url,
      alt: '',
      width: isFixed ? sizes : image.width,
      height: isFixed ? Math.round((sizes * image.height) / image.width) : image.height,
      sizes: isFixed ? undefined : sizes,
    })
    return (
      <img
        alt={isDecorative ? '' : image.alt || title}
        className={`size-full object-cover ${className}`}
        decoding="async"
        height={picture.height}
        sizes={picture.sizes}
        src={picture.src}
        srcSet={picture.srcSet}
        width={picture.width}
        {...(isLead ? { fetchPriority: 'high' } : { loading: 'lazy' })}
      />
    )
  }
  return (
    <span
      className={`@container relative flex size-full items-end overflow-hidden p-[8%] ${coverGround(title)} ${className}`}
    >
      <span className="absolute inset-0 opacity-25">
        <KangaMotif />
      </span>
      {hasTitle && (
        <span
          aria-hidden="true"
          className="font-display relative hidden text-xl leading-tight @min-[13rem]:block"
        >
          {title}
        </span>
      )}
    </span>
  )
}
