import type { ReactNode } from 'react'

type Props = { name: string; value: string; isChosen: boolean; children: ReactNode }

/** One of a few short answers that stand in a row: a radio button in the shape of a pill. */
export const Segment = ({ name, value, isChosen, children }: Props) => (
  <label className="segment">
    <input className="sr-only" defaultChecked={isChosen} name={name} type="radio" value={value} />
    {children}
  </label>
)
