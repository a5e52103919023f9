import { anyBuyer } from '../../platform/access.ts'
import { perAddress, perBrowser } from '../../platform/limiter.ts'
import { operation } from '../../platform/operation.ts'
import { runOperation } from '../../platform/run-operation.ts'
import { switchReleaseMailsShape } from '../contract.ts'
import { switchReleaseMails } from '../service/switch-release-mails.ts'

const switchMails = operation({
  ...switchReleaseMailsShape,
  summary: 'Say whether this browser’s person hears of new releases by mail',
  as: 'buyer',
  access: anyBuyer,
  limits: (_, ctx) => [
    perBrowser(ctx, { name: 'session', tries: 60, seconds: 900 }),
    perAddress(ctx, { name: 'address', tries: 300, seconds: 900 }),
  ],
  rest: { method: 'post', path: '/licenses/:licenseId/release-mails' },
  run: switchReleaseMails,
})

export const releaseOperations = [runOperation(switchMails)]
