/** Line drawings on a field of 24 by 24, as what a pen of theme/drawings.css follows. */
const drawings = {
  arrow: 'M5 12h14m-6-6 6 6-6 6',
  back: 'M19 12H5m6 6-6-6 6-6',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  close: 'M6 6l12 12M18 6 6 18',
  clock: 'M12 7v5l3.5 2M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17Z',
  download: 'M12 4v11m-4.5-4.5L12 15l4.5-4.5M5 19.5h14',
  file: 'M6.5 3.5h7l4.5 4.5v12.5h-11.5zM13.5 3.5V8H18',
  key: 'M14.5 9.5a4 4 0 1 1-2.2-3.58A4 4 0 0 1 14.5 9.5Zm-.9 2.6 6.4 6.4m-3 0 2-2',
  library: 'M5 4.5v15M9 4.5v15M13 5l4.5 14.3M5 4.5h4m-4 15h4',
  menu: 'M4 7.5h16M4 12.5h16M4 17.5h10',
  moon: 'M19.5 14.2A8 8 0 0 1 9.8 4.5a8 8 0 1 0 9.7 9.7Z',
  search: 'M10.5 4.5a6 6 0 1 1 0 12 6 6 0 0 1 0-12Zm4.5 10.5 5 5',
  sun: 'M12 8a4 4 0 1 1 0 8 4 4 0 0 1 0-8Zm0-5v2m0 14v2m9-9h-2M5 12H3m15.4-6.4L17 7M7 17l-1.4 1.4m12.8 0L17 17M7 7 5.6 5.6',
  warning: 'M12 4 2.8 19.5h18.4zM12 10v4.5m0 2.3v.2',
} as const

export type IconName = keyof typeof drawings

/** A line drawing beside a text. It says nothing by itself. */
export const Icon = ({ name, className = 'size-5' }: { name: IconName; className?: string }) => (
  <svg aria-hidden="true" className={`icon ${className}`} viewBox="0 0 24 24">
    <path d={drawings[name]} />
  </svg>
)
