import { afterAll, describe, expect, it } from '@jest/globals'
import { boot, race, startSmtpServer } from './index.ts'

const smtp = await startSmtpServer()
const { payload } = await boot({ env: { SMTP_URL: smtp.url } })
afterAll(() => smtp.close())

const send = (subject: string) =>
  payload.sendEmail({ to: 'asha@buyer.example', subject, text: 'Karibu – your file' })

describe('startSmtpServer', () => {
  it('takes the site’s mail and reads it', async () => {
    await send('Asante sana ✓')
    const [mail] = await smtp.waitFor(1)
    expect(mail).toMatchObject({ subject: 'Asante sana ✓', recipients: ['asha@buyer.example'] })
    expect(mail?.text?.trim()).toBe('Karibu – your file')
  })

  it.each(['refuse', 'reject'] as const)('can %s', async (mood) => {
    smtp.behave(mood)
    const { errors } = await race(1, () => send(mood))
    expect(errors).toMatchObject([{ responseCode: mood === 'refuse' ? 451 : 550 }])
    smtp.behave('accept')
    await send('after it')
    expect(smtp.mails.map((mail) => mail.subject)).toContain('after it')
    expect(smtp.mails.map((mail) => mail.subject)).not.toContain(mood)
  })

  it('can hang', async () => {
    smtp.behave('hang')
    const sent = send('never answered').then(
      () => 'sent',
      () => 'failed',
    )
    const waited = new Promise((resolve) => setTimeout(() => resolve('waiting'), 100))
    expect(await Promise.race([sent, waited])).toBe('waiting')
  })
})
