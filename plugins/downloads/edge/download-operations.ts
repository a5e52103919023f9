import { ok, type Result } from '../../kernel/result.ts'
import { anyBuyer, may } from '../../platform/access.ts'
import type { Ctx } from '../../platform/context.ts'
import { apiRoot } from '../../platform/faces/rest.ts'
import { perAddress, perBrowser } from '../../platform/limiter.ts'
import { operation } from '../../platform/operation.ts'
import type { AnyOperation } from '../../platform/operation.ts'
import { runOperation } from '../../platform/run-operation.ts'
import type { HookRun } from '../../platform/run-site-hooks.ts'
import { grantDownloadShape, openFileShape } from '../contract.ts'
import { askBeforeDownload } from '../service/ask-before-download.ts'
import { grantDownload } from '../service/grant-download.ts'
import type { AskedFile } from '../service/judge-download.ts'
import type { AskedLink } from '../service/judge-grant.ts'
import type { Link } from '../service/make-link.ts'
import { openAnyFile } from '../service/open-any-file.ts'
import { recordRefusal } from '../service/record-refusal.ts'
import { isJudgedForAbuse, reportAbuse } from '../service/report-abuse.ts'
import type { DownloadFacts } from '../service/site-hooks.ts'
import { rememberDevice } from './device.ts'

const answer = (ctx: Ctx, link: Result<Link>) => {
  if (!link.ok) return link
  const { token, ...facts } = link.value
  const name = encodeURIComponent(facts.fileName.replaceAll(/[%\\]/g, '_'))
  const url = `${ctx.payload.config.routes.api}${apiRoot}/downloads/${token}/${name || 'file'}`
  return ok({ ...facts, url })
}

interface LinkSettings {
  linkSeconds: number
  isDeviceKept: boolean
  limits: AskedLink['limits']
  /** Of the site's own code, before a link of a buyer is made. */
  beforeDownload: HookRun<DownloadFacts>
}

const grant = async (
  ctx: Ctx,
  asked: AskedFile,
  { beforeDownload, limits, linkSeconds, isDeviceKept }: LinkSettings,
): Promise<Result<Link>> => {
  const device = isDeviceKept ? rememberDevice(ctx) : null
  const wanted = { ...asked, limits, device }
  const agreed = await askBeforeDownload(ctx, wanted, beforeDownload)
  const link = agreed.ok
    ? await grantDownload(ctx, { ...asked, limits, agreed: agreed.value, terms: { linkSeconds, device } })
    : agreed
  if (link.ok) return link
  // Before this attempt is in the log: it is looked at as it was when it was refused.
  if (isJudgedForAbuse(link.code)) await reportAbuse(ctx, wanted)
  await recordRefusal(ctx, { code: link.code, licenseId: asked.licenseId, device })
  return link
}

export const downloadOperations = (settings: LinkSettings): AnyOperation[] => [
  runOperation(
    operation({
      ...grantDownloadShape,
      summary: 'Check the session, the license and its limits, and make a link that opens one file once.',
      as: 'buyer',
      access: anyBuyer,
      // Keyed on the session, which costs a purchase or a mailed link; a license's number is easily guessed.
      limits: (_, ctx) => [
        perBrowser(ctx, { name: 'session', tries: 60, seconds: 60 }),
        perAddress(ctx, { name: 'address', tries: 300, seconds: 60 }),
      ],
      rest: { method: 'post', path: '/downloads' },
      run: async (ctx, asked) => answer(ctx, await grant(ctx, asked, settings)),
    }),
  ),
  runOperation(
    operation({
      ...openFileShape,
      summary: 'For staff: a link that opens any private file once, without a license or a count.',
      as: 'staff',
      access: may('files.read'),
      rest: { method: 'post', path: '/files/:fileId/link' },
      run: async (ctx, { fileId }) =>
        answer(
          ctx,
          await openAnyFile(ctx, { fileId, terms: { linkSeconds: settings.linkSeconds, device: null } }),
        ),
    }),
  ),
]
