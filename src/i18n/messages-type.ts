import type messages from '../../messages/en.json'
import type { Locale } from '../../plugins/kernel/locale.ts'

// English is the source: a key that it lacks does not compile.
declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale
    Messages: typeof messages
  }
}
