import { useTranslations } from 'next-intl'

/** More are a gray line: then the words say it alone. */
const mostDrawn = 40

/** How many seats are used: in words, and drawn as one piece for each. */
export const SeatMeter = ({ seats, seatsUsed }: { seats: number; seatsUsed: number }) => {
  const t = useTranslations('team')
  return (
    <>
      <p className="mt-4 font-semibold tabular-nums">{t('used', { used: seatsUsed, seats })}</p>
      {seats <= mostDrawn && (
        <div aria-hidden="true" className="mt-2 flex gap-1">
          {Array.from({ length: seats }, (_, index) => (
            <span
              className={`h-2 flex-1 rounded-full ${index < seatsUsed ? 'bg-primary' : 'bg-base-300'}`}
              key={index}
            />
          ))}
        </div>
      )}
    </>
  )
}
