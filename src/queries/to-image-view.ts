import type { Media } from '../../payload-types.ts'
import type { ImageView } from '../ui/models/image-view.ts'

type Relation = Media | number | null | undefined

/** A picture as pages need it; undefined when there is none or it was not loaded along. */
export const toImageView = (media: Relation): ImageView | undefined => {
  if (typeof media !== 'object' || !media?.url) return undefined
  // An own path, whatever origin the row was saved under, so that the picture is resized here.
  const path = media.url.startsWith('http') ? new URL(media.url).pathname : media.url
  return { url: path, alt: media.alt, width: media.width ?? 1600, height: media.height ?? 1200 }
}

export const toImageViews = (list: Relation[] | null | undefined): ImageView[] =>
  (list ?? []).map(toImageView).filter((image) => image !== undefined)
