import type { Media } from '../../payload-types.ts'
import type { ImageView } from '../ui/models/image-view.ts'
import { ownPath } from './own-path.ts'

type Relation = Media | number | null | undefined

/** A picture as pages need it; undefined when there is none or it was not loaded along. */
export const toImageView = (media: Relation): ImageView | undefined => {
  if (typeof media !== 'object' || !media?.url) return undefined
  return { url: ownPath(media.url), alt: media.alt, width: media.width ?? 1600, height: media.height ?? 1200 }
}

export const toImageViews = (list: Relation[] | null | undefined): ImageView[] =>
  (list ?? []).map(toImageView).filter((image) => image !== undefined)

/** A product's cover known by its address alone. Covers are four by three. */
export const toCoverView = (url: string | null, title: string): ImageView | undefined =>
  url === null ? undefined : { url: ownPath(url), alt: title, width: 1600, height: 1200 }
