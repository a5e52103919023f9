import { useTranslations } from 'next-intl'

import { FieldError } from '../primitives/field-error.tsx'

type Props = { id: string; name: string; maximum: number; typed?: string; isWrong?: boolean }

/** How many licenses. What is out of bounds is refused by the server, beside the field. */
export const QuantityField = ({ id, name, maximum, typed = '1', isWrong = false }: Props) => {
  const t = useTranslations('product')
  return (
    <div>
      <label className="text-sm font-semibold" htmlFor={id}>
        {t('quantity')}
      </label>
      <input
        aria-describedby={isWrong ? `${id}-error` : undefined}
        aria-invalid={isWrong ? true : undefined}
        autoFocus={isWrong}
        className="field mt-1 block max-w-32 tabular-nums"
        defaultValue={typed}
        id={id}
        inputMode="numeric"
        max={maximum}
        min={1}
        name={name}
        type="number"
      />
      {isWrong && (
        <FieldError id={`${id}-error`}>{t('quantityBad', { maximum: String(maximum) })}</FieldError>
      )}
    </div>
  )
}
