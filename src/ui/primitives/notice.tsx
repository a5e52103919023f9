import type { ReactNode } from 'react'

import { Icon, type IconName } from './icon.tsx'

const tones = {
  error: 'border-error text-error',
  success: 'border-success text-success',
  info: 'border-info text-info',
} as const

type Props = {
  tone: keyof typeof tones
  icon?: IconName
  title?: string
  children?: ReactNode
  isLive?: boolean
}

/** A message about what just happened. Errors interrupt a screen reader, the rest waits its turn. */
export const Notice = ({ tone, icon, title, children, isLive = true }: Props) => (
  <div
    className={`flex gap-3 rounded-field border-[1.5px] bg-base-100 px-4 py-3 ${tones[tone]}`}
    {...(isLive ? { role: tone === 'error' ? 'alert' : 'status' } : {})}
  >
    <Icon className="mt-0.5 size-5" name={icon ?? (tone === 'error' ? 'warning' : 'check')} />
    <div className="text-sm">
      {title && <p className="font-semibold">{title}</p>}
      {children && <div className="text-base-content">{children}</div>}
    </div>
  </div>
)
