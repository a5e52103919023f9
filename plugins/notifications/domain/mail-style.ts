/** The storefront's colors by day; `mailHead` turns them over for the night. Mail programs know hex only. */
export const color = {
  ground: '#f5f3ed',
  card: '#fdfcf9',
  ink: '#161a34',
  muted: '#52576c',
  line: '#d7d4c9',
  accent: '#ffbe26',
  accentInk: '#151939',
} as const

export const font = `-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif`
export const mono = `ui-monospace,SFMono-Regular,Menlo,Consolas,'Liberation Mono',monospace`

// `[data-ogsc]` is what Outlook's apps put around a mail in their dark mode.
const night = (selector: string, rule: string): string =>
  `@media (prefers-color-scheme:dark){${selector}{${rule}}}[data-ogsc] ${selector}{${rule}}`

/** What cannot be said inline: the night, and the small screen. The mail stands without it. */
export const mailStyle = [
  ':root{color-scheme:light dark;supported-color-schemes:light dark}',
  'a{color:inherit}',
  night('.ground', 'background-color:#101325!important'),
  night('.card', 'background-color:#181c31!important;border-color:#ffbe26 #31364f #31364f!important'),
  night('.ink', 'color:#f2f0e7!important'),
  night('.muted', 'color:#aeb3c8!important'),
  night('.line', 'border-color:#31364f!important'),
  night('.key', 'background-color:#101325!important;border-color:#31364f!important;color:#f2f0e7!important'),
  '@media (max-width:480px){.pad{padding-left:22px!important;padding-right:22px!important}' +
    '.outer{padding:12px 8px 28px!important}table.wide,td.wide{width:100%!important}a.wide{display:block!important;text-align:center!important}' +
    '.title{font-size:24px!important}}',
].join('')
