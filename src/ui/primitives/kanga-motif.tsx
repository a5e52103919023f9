/** A cashew, the oldest motif of kanga cloth, drawn in a box of 100 by 100. */
const korosho =
  'M20 88C-2 66 4 22 40 9c30-11 56 8 53 36-2 22-24 33-41 25-14-7-15-25-3-31 9-4 18 3 16 12 6-7 3-20-9-23-20-5-36 12-33 33 2 12 0 20-3 27Z'

type Props = { className?: string; id: string }

/** The field of a kanga: cashews that face each other, with dots between. Inherits the text colour. */
export const KangaMotif = ({ className = '', id }: Props) => (
  <svg aria-hidden="true" className={`block size-full ${className}`} preserveAspectRatio="xMidYMid slice">
    <defs>
      <pattern height="190" id={`motif-${id}`} patternUnits="userSpaceOnUse" width="190">
        <g fill="currentColor">
          <path d={korosho} transform="translate(6 4) scale(.82)" />
          <path d={korosho} transform="translate(184 99) scale(-.82 .82)" />
          <circle cx="140" cy="42" r="9" />
          <circle cx="140" cy="18" r="3.5" />
          <circle cx="140" cy="66" r="3.5" />
          <circle cx="116" cy="42" r="3.5" />
          <circle cx="164" cy="42" r="3.5" />
          <circle cx="45" cy="137" r="9" />
          <circle cx="45" cy="113" r="3.5" />
          <circle cx="45" cy="161" r="3.5" />
          <circle cx="21" cy="137" r="3.5" />
          <circle cx="69" cy="137" r="3.5" />
        </g>
      </pattern>
    </defs>
    <rect fill={`url(#motif-${id})`} height="100%" width="100%" />
  </svg>
)
