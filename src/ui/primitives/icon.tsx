/** Drawn in theme/drawings.css. */
export const iconNames = [
  'arrow',
  'back',
  'check',
  'close',
  'clock',
  'download',
  'file',
  'key',
  'library',
  'menu',
  'moon',
  'search',
  'sun',
  'warning',
] as const

export type IconName = (typeof iconNames)[number]

/** A line drawing beside a text. It says nothing by itself, and an empty element is nothing to a screen reader. */
export const Icon = ({ name, className = 'size-5' }: { name: IconName; className?: string }) => (
  <i className={`icon icon-${name} ${className}`} />
)
