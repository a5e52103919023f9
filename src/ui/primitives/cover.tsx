import { getImageProps } from 'next/image'

import type { ImageView } from '../models/image-view.ts'
import { coverGround } from './cover-ground.ts'
import { KangaMotif } from './kanga-motif.tsx'

type Props = {
  image?: ImageView
  title: string
  /** The `sizes` attribute: how wide the picture is shown at which viewport. */
  sizes: string
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
    const { props: picture } = getImageProps({
      src: image.url,
      alt: isDecorative ? '' : image.alt || title,
      width: image.width,
      height: image.height,
      sizes,
      loading: isLead ? 'eager' : 'lazy',
      fetchPriority: isLead ? 'high' : 'auto',
    })
    return <img {...picture} alt={picture.alt} className={`size-full object-cover ${className}`} />
  }
  const ground = coverGround(title)
  return (
    <span
      className={`@container relative flex size-full items-end overflow-hidden p-[8%] ${ground.className} ${className}`}
    >
      <span className="absolute inset-0 opacity-25">
        <KangaMotif id={ground.id} />
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
