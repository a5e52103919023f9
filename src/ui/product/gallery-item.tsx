import type { ImageView } from '../models/image-view.ts'
import { Cover } from '../primitives/cover.tsx'

type Props = { image: ImageView; title: string; label: string; isFirst: boolean }

/** A small picture that, when chosen, shows its large one in the frame above. */
export const GalleryItem = ({ image, title, label, isFirst }: Props) => (
  <div className="gallery-item">
    <label className="block aspect-4/3 cursor-pointer overflow-hidden rounded-field border-2 border-transparent">
      <input className="sr-only" defaultChecked={isFirst} name="picture" type="radio" />
      <span className="sr-only">{label}</span>
      <Cover image={image} isDecorative sizes={160} title={title} />
    </label>
    <div className="gallery-picture aspect-4/3 overflow-hidden rounded-box">
      <Cover image={image} isLead={isFirst} sizes="(min-width: 64rem) 44rem, 100vw" title={title} />
    </div>
  </div>
)
