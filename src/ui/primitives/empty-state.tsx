import type { ReactNode } from 'react'

import { KangaMotif } from './kanga-motif.tsx'

type Props = { title: string; text: string; level?: 'h1' | 'h2'; children?: ReactNode }

/** Nothing to show, why, and a way out. */
export const EmptyState = ({ title, text, level: Heading = 'h2', children }: Props) => (
  <div className="panel grid items-center gap-6 overflow-hidden sm:grid-cols-[8rem_1fr] sm:gap-10">
    <div className="h-24 overflow-hidden rounded-box bg-accent text-accent-content sm:h-32">
      <KangaMotif />
    </div>
    <div className="max-w-prose">
      <Heading className="text-xl">{title}</Heading>
      <p className="mt-2 text-muted">{text}</p>
      {children && <div className="mt-5 flex flex-wrap gap-3">{children}</div>}
    </div>
  </div>
)
