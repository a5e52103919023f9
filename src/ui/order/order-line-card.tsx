import { useTranslations } from 'next-intl'

import { LicenseLine } from '../library/license-line.tsx'
import type { OrderLineView } from '../models/order-view.ts'
import { Cover } from '../primitives/cover.tsx'
import { DownloadForm } from './download-form.tsx'

type Props = { line: OrderLineView; returnTo: string }

/** What was bought: the product, its licenses and, once it is paid, its files. */
export const OrderLineCard = ({ line, returnTo }: Props) => {
  const t = useTranslations('order')
  return (
    <article>
      <div className="flex gap-4">
        <div className="aspect-4/3 w-28 shrink-0 self-start overflow-hidden rounded-field bg-base-300 sm:w-36">
          <Cover image={line.image} isDecorative sizes={144} title={line.title} />
        </div>
        <div className="min-w-0">
          <h3 className="text-xl">{line.title}</h3>
          <p className="text-sm text-muted">
            {t('line', { offer: line.offerName, quantity: line.quantity })}
          </p>
          {line.licenses.length > 0 && (
            <div className="mt-2.5 space-y-2">
              {line.licenses.map((license) => (
                <LicenseLine key={license.id} license={license} />
              ))}
            </div>
          )}
        </div>
      </div>
      {line.files.length > 0 && (
        <div className="mt-5 border-t-[1.5px] border-base-content">
          {line.files.map((file) => (
            <DownloadForm file={file} key={`${file.licenseId}-${file.fileId}`} returnTo={returnTo} />
          ))}
        </div>
      )}
    </article>
  )
}
