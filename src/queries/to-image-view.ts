import type { Media } from '../../payload-types.ts'
import type { ImageView } from '../ui/models/image-view.ts'
import type { SoundView } from '../ui/models/sound-view.ts'
import { ownPath } from './own-path.ts'

type Relation = Media | number | null | undefined

const isSound = (mime: string | null | undefined): boolean => mime?.startsWith('audio/') ?? false

/** A picture as pages need it; undefined when there is none, it was not loaded along, or it is to be heard. */
export const toImageView = (media: Relation): ImageView | undefined => {
  if (typeof media !== 'object' || !media?.url || isSound(media.mimeType)) return undefined
  return { url: ownPath(media.url), alt: media.alt, width: media.width ?? 1600, height: media.height ?? 1200 }
}

export const toImageViews = (list: Relation[] | null | undefined): ImageView[] =>
  (list ?? []).map(toImageView).filter((image) => image !== undefined)

/** The sounds among a product's preview files. */
export const toSoundViews = (list: Relation[] | null | undefined): SoundView[] =>
  (list ?? []).flatMap((media) =>
    typeof media === 'object' && media?.url && isSound(media.mimeType)
      ? [{ url: ownPath(media.url), title: media.alt }]
      : [],
  )

/** A product's cover known by its address alone. Covers are four by three. */
export const toCoverView = (url: string | null, title: string): ImageView | undefined =>
  url === null ? undefined : { url: ownPath(url), alt: title, width: 1600, height: 1200 }
