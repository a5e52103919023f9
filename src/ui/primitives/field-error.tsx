import type { ReactNode } from 'react'

import { Icon } from './icon.tsx'

/** What is wrong with the field above. The field names it with `aria-describedby`; screen readers hear it at once. */
export const FieldError = ({ id, children }: { id: string; children: ReactNode }) => (
  <p className="mt-1.5 flex gap-1.5 text-sm font-semibold text-error" id={id} role="alert">
    <Icon className="size-5" name="warning" />
    {children}
  </p>
)
