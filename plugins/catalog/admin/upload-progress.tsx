'use client'
import { Button } from '@payloadcms/ui'
import { formatFilesize } from 'payload/shared'
import type { UploadState } from './multipart-upload.ts'
import type { uploadTexts } from './upload-texts.ts'

interface Props {
  name: string
  state: UploadState
  text: (typeof uploadTexts)['en']
  onPause: () => void
  onResume: () => void
  onCancel: () => void
}

const barStyle = { width: '100%', height: '0.6rem', accentColor: 'var(--theme-success-500)' }
const rowStyle = { display: 'flex', flexWrap: 'wrap', gap: '0.5rem', alignItems: 'center' } as const

/** How far a large file has come, and what can be done about it. */
export const UploadProgress = ({ name, state, text, onPause, onResume, onCancel }: Props) => {
  const { phase, sent, size } = state
  if (phase === 'done') return null
  const percent = size === 0 ? 100 : Math.floor((sent / size) * 100)
  return (
    <div style={{ display: 'grid', gap: '0.6rem' }}>
      <strong style={{ overflowWrap: 'anywhere' }}>{name}</strong>
      <progress aria-label={name} max={size || 1} style={barStyle} value={size === 0 ? 1 : sent} />
      <div style={{ ...rowStyle, justifyContent: 'space-between' }}>
        {/* Polite: a phase is read aloud, each percent is not. */}
        <span role="status">{text.phases[phase]}</span>
        <span style={{ fontVariantNumeric: 'tabular-nums' }}>
          {formatFilesize(sent)} / {formatFilesize(size)} · {percent} %
        </span>
      </div>
      {phase === 'failed' ? (
        <p role="alert" style={{ color: 'var(--theme-error-500)', margin: 0 }}>
          {state.text ?? text.noConnection}
        </p>
      ) : null}
      <div style={rowStyle}>
        {phase === 'sending' ? (
          <Button buttonStyle="secondary" margin={false} onClick={onPause} size="small">
            {text.pause}
          </Button>
        ) : null}
        {phase === 'paused' || phase === 'failed' ? (
          <Button margin={false} onClick={onResume} size="small">
            {text.resume}
          </Button>
        ) : null}
        {phase === 'finishing' ? null : (
          <Button buttonStyle="subtle" margin={false} onClick={onCancel} size="small">
            {text.cancel}
          </Button>
        )}
      </div>
    </div>
  )
}
