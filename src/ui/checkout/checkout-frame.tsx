import type { ReactNode } from 'react'

type Props = { title: string; summary: ReactNode; children: ReactNode }

/** The two columns of the checkout: the form, and what is bought. On a phone what is bought comes first. */
export const CheckoutFrame = ({ title, summary, children }: Props) => (
  <div className="wrap pt-10 sm:pt-14">
    <h1 className="text-3xl">{title}</h1>
    <div className="mt-8 grid items-start gap-10 lg:grid-cols-[minmax(0,1fr)_26rem] lg:gap-16">
      <div className="lg:order-2">{summary}</div>
      <div className="max-w-xl">{children}</div>
    </div>
  </div>
)
