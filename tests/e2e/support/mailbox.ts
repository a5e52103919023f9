import { eventually } from './eventually.ts'
import { sharedShop } from './shared-shop.ts'

export interface Mail {
  to: string[]
  subject: string
  text: string
  html: string
}

/** Everything that one address got, newest first. */
export const mailsTo = async (email: string): Promise<Mail[]> => {
  const response = await fetch(`${sharedShop().mailboxUrl}/api/messages`)
  const all = (await response.json()) as Mail[]
  return all.filter(({ to }) => to.some((address) => address.includes(email)))
}

/** The newest mail to an address, once it has got `count` of them. */
export const nthMailTo = (email: string, count: number): Promise<Mail> =>
  eventually(`mail ${String(count)} to ${email}`, async () => {
    const mails = await mailsTo(email)
    return mails.length >= count ? mails[0] : null
  })

/** The address in a mail that opens a library. */
export const libraryLinkOf = (mail: Mail): string => {
  const link = /https?:\/\/\S+\/library\/open\/[\w-]+/.exec(mail.text)?.[0]
  if (link === undefined) throw new Error(`The mail has no link to a library:\n${mail.text}`)
  return link
}
