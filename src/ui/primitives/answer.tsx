import type { ReactNode } from 'react'

/**
 * What a form answers. In a page that came with it, the browser goes there at once; and to load that page again asks for
 * it without sending the form (see `laterScript`).
 */
export const Answer = ({
  children,
  className,
  id,
}: {
  children: ReactNode
  className?: string
  id?: string
}) => (
  <div autoFocus className={className} data-answer="" id={id} tabIndex={-1}>
    {children}
  </div>
)
