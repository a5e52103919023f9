import { useTranslations } from 'next-intl'

import type { SoundView } from '../models/sound-view.ts'

/** What can be heard before it is bought, in the browser's own player. Nothing is fetched until somebody listens. */
export const SoundSamples = ({ sounds }: { sounds: SoundView[] }) => {
  const t = useTranslations('product')
  if (sounds.length === 0) return null
  return (
    <section aria-labelledby="listen">
      <h2 className="mb-4 text-2xl" id="listen">
        {t('listen')}
      </h2>
      <ul className="space-y-4">
        {sounds.map(({ url, title }) => (
          <li key={url}>
            <figure>
              <figcaption className="mb-2 text-sm text-muted">{title}</figcaption>
              <audio aria-label={title} className="w-full" controls preload="none" src={url} />
            </figure>
          </li>
        ))}
      </ul>
    </section>
  )
}
