'use client'

import { useErrorTexts } from './error-texts.tsx'

/** Something broke while a page was made. `digest` is what the server's log calls it. */
export const ErrorView = ({ retry, digest }: { retry: () => void; digest?: string }) => {
  const texts = useErrorTexts()
  if (!texts) return null
  return (
    <main className="wrap max-w-3xl py-24" id="content">
      <h1 className="text-3xl">{texts.title}</h1>
      <p className="mt-4 text-lg text-muted">{texts.text}</p>
      <div className="mt-8 flex flex-wrap gap-3">
        <button className="btn btn-primary" onClick={retry} type="button">
          {texts.retry}
        </button>
        <a className="btn btn-outline" href={texts.homeHref}>
          {texts.home}
        </a>
      </div>
      {digest && <p className="mt-8 text-xs text-muted">{digest}</p>}
    </main>
  )
}
