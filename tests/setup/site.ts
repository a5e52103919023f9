import { useSiteConfig } from '../../plugins/platform/testing/site-config.ts'

// The only place where tests of plugins learn of the site's config.
useSiteConfig(async () => (await import('../../payload.config.ts')).default)
