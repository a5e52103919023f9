import type { CollectionSlug, Payload, ServerProps, TypedUser } from 'payload'
import { defaultLocale, isLocale } from '../../kernel/locale.ts'
import { deskTexts } from './desk-texts.ts'

interface Line {
  id: number | string
  /** ISO 8601 */
  at: string
  fileName: string | null
  holder: string | null
  status: string
  code: string | null
}

interface Props extends Pick<ServerProps, 'i18n' | 'payload' | 'user'> {
  id?: number | string
  /** Given by the plugin: null where there are no downloads, or who looks may not see them. */
  readHistory: (
    payload: Payload,
    user: TypedUser,
    licenseId: number | string,
  ) => Promise<{ lines: Line[]; list: string; slug: CollectionSlug } | null>
}

const cellStyle = { padding: '0.45rem 0.75rem 0.45rem 0', textAlign: 'start', verticalAlign: 'top' } as const

/** Below a license: what was downloaded by it last, and by whom. */
export const DownloadHistory = async ({ i18n, id, payload, readHistory, user }: Props) => {
  const history = user && id !== undefined ? await readHistory(payload, user, id) : null
  if (!history) return null
  const language: string = i18n.language
  const locale = isLocale(language) ? language : defaultLocale
  const texts = deskTexts[locale]
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <section className="field-type" style={{ marginTop: 'calc(var(--base) * 1.5)' }}>
      <h4 style={{ marginBottom: '0.5rem' }}>{texts.history.title}</h4>
      {history.lines.length === 0 ? (
        <p className="field-description">{texts.history.none}</p>
      ) : (
        <div style={{ overflowX: 'auto' }}>
          <table style={{ width: '100%', borderCollapse: 'collapse' }}>
            <thead>
              <tr>
                {[texts.history.at, texts.history.file, texts.history.by, texts.history.status].map(
                  (head) => (
                    <th key={head} scope="col" style={{ ...cellStyle, color: 'var(--theme-elevation-650)' }}>
                      {head}
                    </th>
                  ),
                )}
              </tr>
            </thead>
            <tbody>
              {history.lines.map((line) => (
                <tr key={line.id} style={{ borderTop: '1px solid var(--theme-elevation-100)' }}>
                  <td style={{ ...cellStyle, whiteSpace: 'nowrap' }}>{date.format(new Date(line.at))}</td>
                  <td style={cellStyle}>{line.fileName ?? '—'}</td>
                  <td style={cellStyle}>{line.holder ?? '—'}</td>
                  <td style={cellStyle}>
                    {texts.statuses[line.status] ?? line.status}
                    {line.code === null ? null : (
                      <code style={{ marginInlineStart: '0.5rem' }}>{line.code}</code>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p style={{ marginTop: '0.5rem' }}>
        <a href={history.list}>{texts.history.all}</a>
      </p>
    </section>
  )
}
