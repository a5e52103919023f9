'use client'
import {
  Button,
  toast,
  useConfig,
  useDocumentDrawerContext,
  useDocumentInfo,
  useTranslation,
} from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { formatFilesize } from 'payload/shared'
import { useEffect, useRef, useState, type ChangeEvent } from 'react'
import { defaultLocale, isLocale } from '../../kernel/locale.ts'
import { panelSlug } from '../../platform/admin/panel-slug.ts'
import { MultipartUpload, type UploadState } from './multipart-upload.ts'
import { UploadProgress } from './upload-progress.tsx'
import { uploadTexts } from './upload-texts.ts'

interface Props {
  /** Given by the plugin: whether files lie in a bucket. */
  isOn: boolean
  maxFileBytes: number
}

const boxStyle = {
  display: 'grid',
  gap: '0.75rem',
  padding: 'var(--base)',
  marginBottom: 'var(--base)',
  borderRadius: 'var(--style-radius-m)',
  border: '1px solid var(--theme-elevation-150)',
  background: 'var(--theme-elevation-50)',
} as const

const isBusy = (state: UploadState | null): boolean =>
  state !== null && state.phase !== 'done' && state.phase !== 'paused' && state.phase !== 'failed'

/** Keeps somebody from closing the page by accident while a file is on its way. */
const useStayWhile = (isNeeded: boolean) => {
  useEffect(() => {
    if (!isNeeded) return undefined
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault()
    }
    window.addEventListener('beforeunload', ask)
    return () => {
      window.removeEventListener('beforeunload', ask)
    }
  }, [isNeeded])
}

/** Where the new file is shown: the form that asked for it, or its own page. */
const useArrival = () => {
  const { config } = useConfig()
  const router = useRouter()
  const { onSave } = useDocumentDrawerContext()
  const files = panelSlug(config, 'product-files')
  return async (fileId: number | string) => {
    if (!onSave) {
      router.push(`${config.routes.admin}/collections/${files}/${String(fileId)}`)
      return
    }
    const reply = await fetch(`${config.routes.api}/${files}/${String(fileId)}?depth=0`, {
      credentials: 'include',
    })
    const doc = (await reply.json()) as { id: number | string }
    await onSave({ doc, operation: 'create', result: { doc } })
  }
}

/** Sends a large file straight to the bucket, with pause and resume. Files on disk take Payload's own upload. */
export const LargeUpload = ({ isOn, maxFileBytes }: Props) => {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [state, setState] = useState<UploadState | null>(null)
  const [upload, setUpload] = useState<{ name: string; run: MultipartUpload } | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const arrive = useArrival()
  useStayWhile(isBusy(state))
  const language: string = i18n.language
  const text = uploadTexts[isLocale(language) ? language : defaultLocale]
  if (!isOn || id !== undefined) return null

  const forget = () => {
    setUpload(null)
    setState(null)
  }
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0]
    // The same file may be chosen again.
    event.target.value = ''
    if (!file) return
    if (file.size > maxFileBytes) {
      toast.error(text.tooLarge)
      return
    }
    const run = new MultipartUpload(file, `${config.routes.api}/shop`, (next) => {
      setState(next)
      if (next.fileId === null) return
      toast.success(text.done)
      forget()
      void arrive(next.fileId)
    })
    setUpload({ name: file.name, run })
    void run.run()
  }

  return (
    <section aria-label={text.title} style={boxStyle}>
      <strong>{text.title}</strong>
      <span>
        {text.hint} {formatFilesize(maxFileBytes)}.
      </span>
      <input ref={input} hidden onChange={choose} type="file" />
      {upload && state ? (
        <UploadProgress
          name={upload.name}
          onCancel={() => {
            forget()
            void upload.run.cancel()
          }}
          onPause={() => {
            upload.run.pause()
          }}
          onResume={() => void upload.run.run()}
          state={state}
          text={text}
        />
      ) : (
        <div>
          <Button buttonStyle="secondary" margin={false} onClick={() => input.current?.click()} size="small">
            {text.choose}
          </Button>
        </div>
      )}
    </section>
  )
}
