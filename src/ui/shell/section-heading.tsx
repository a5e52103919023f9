import type { ReactNode } from 'react'

type Props = { id: string; title: string; lead?: string; children?: ReactNode }

/** The title of a part of a page, with a place for its link on the right. */
export const SectionHeading = ({ id, title, lead, children }: Props) => (
  <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-2">
    <div>
      <h2 className="text-3xl" id={id}>
        {title}
      </h2>
      {lead && <p className="mt-2 max-w-prose text-muted">{lead}</p>}
    </div>
    {children}
  </div>
)
