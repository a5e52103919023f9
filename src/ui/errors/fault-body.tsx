import type { ReactNode } from 'react'

type Props = {
  texts: Record<'title' | 'text' | 'home' | 'homeHref', string> & { digest?: string }
  /** The way to try again. */
  children: ReactNode
  /** What the server's log calls it. */
  digest?: string
}

/** Something broke while a page was made. */
export const FaultBody = ({ texts, children, digest }: Props) => (
  <div className="wrap max-w-3xl pt-14 sm:pt-20">
    <h1 className="text-3xl">{texts.title}</h1>
    <p className="mt-4 max-w-prose text-lg text-muted">{texts.text}</p>
    <div className="mt-8 flex flex-wrap gap-3">
      {children}
      <a className="btn btn-outline" href={texts.homeHref}>
        {texts.home}
      </a>
    </div>
    {digest && (
      <p className="mt-8 text-sm text-muted">
        {texts.digest} <code>{digest}</code>
      </p>
    )}
  </div>
)
