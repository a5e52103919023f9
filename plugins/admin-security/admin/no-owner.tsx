import { Banner } from '@payloadcms/ui'
import type { Locale } from '../../kernel/locale.ts'
import { CommandLine } from './command-line.tsx'
import { signInTexts } from './sign-in-texts.ts'

/** Above the sign-in of a shop in which nobody could sign in: where the link is that makes the first owner. */
export const NoOwner = ({ locale, command }: { locale: Locale; command: string }) => {
  const { text, title } = signInTexts[locale].noOwner
  return (
    <Banner type="info">
      <div style={{ display: 'grid', gap: '0.4rem' }}>
        <strong>{title}</strong>
        <span>{text}</span>
        <CommandLine>{command}</CommandLine>
      </div>
    </Banner>
  )
}
