/** The woven edge of a kanga: a strip of diamonds and teeth, in the text colour, as wide as its place. */
export const KangaBand = ({ id, className = '' }: { id: string; className?: string }) => (
  <svg aria-hidden="true" className={`block h-6 w-full ${className}`}>
    <defs>
      <pattern height="24" id={`band-${id}`} patternUnits="userSpaceOnUse" width="36">
        <g fill="currentColor">
          <path d="M0 0h36v2.5H0zM0 21.5h36V24H0z" />
          <path d="M18 5l8 7-8 7-8-7z" />
          <path d="M0 5.5 5.5 12 0 18.5zM36 5.5 30.5 12 36 18.5z" />
        </g>
        <circle cx="18" cy="12" fill="var(--band-dot, var(--color-base-100))" r="2.2" />
      </pattern>
    </defs>
    <rect fill={`url(#band-${id})`} height="24" width="100%" />
  </svg>
)
