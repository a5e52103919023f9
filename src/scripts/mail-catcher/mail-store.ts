import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync } from 'node:fs'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import PostalMime, { type Address, type Attachment } from 'postal-mime'

/** Older mails make room for newer ones. */
const KEPT = 200
const ID = /^\d{13}-[0-9a-f]{8}$/

export interface CaughtMail {
  id: string
  /** When it came in, ISO 8601. */
  receivedAt: string
  from: string
  /** Addresses that it was delivered to, also those that its header hides. */
  to: string[]
  subject: string
  text: string
  html: string
  attachments: { filename: string; mimeType: string; bytes: number }[]
}

const nameOf = (address: Address | undefined): string => {
  if (!address) return ''
  return address.name ? `${address.name} <${address.address ?? ''}>` : (address.address ?? '')
}

const sizeOf = ({ content }: Attachment): number =>
  typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength

/** Mails as files, one each: they outlive a restart, and any mail program opens them. */
export class MailStore {
  private readonly parsed = new Map<string, CaughtMail>()

  constructor(private readonly dir: string) {
    mkdirSync(dir, { recursive: true, mode: 0o700 })
  }

  async add(source: Buffer, recipients: readonly string[]): Promise<void> {
    const id = `${Date.now()}-${randomBytes(4).toString('hex')}`
    const envelope = recipients.map((recipient) => `Delivered-To: ${recipient}\r\n`).join('')
    const file = this.fileOf(id)
    // Renamed when whole, so that a reader never sees half a mail.
    await writeFile(`${file}.part`, Buffer.concat([Buffer.from(envelope), source]), { mode: 0o600 })
    await rename(`${file}.part`, file)
    for (const old of this.ids().slice(KEPT)) await this.remove(old)
  }

  /** Newest first. */
  ids(): string[] {
    return readdirSync(this.dir)
      .filter((name) => name.endsWith('.eml'))
      .map((name) => name.slice(0, -4))
      .filter((id) => ID.test(id))
      .sort()
      .reverse()
  }

  async all(): Promise<CaughtMail[]> {
    const mails = await Promise.all(this.ids().map((id) => this.get(id)))
    return mails.filter((mail) => mail !== undefined)
  }

  async get(id: string): Promise<CaughtMail | undefined> {
    const known = this.parsed.get(id)
    if (known) return known
    const source = await this.source(id)
    if (!source) return undefined
    const mail = await PostalMime.parse(source)
    const delivered = mail.headers
      .filter((header) => header.key === 'delivered-to')
      .map((header) => header.value)
    const caught: CaughtMail = {
      id,
      receivedAt: new Date(Number(id.slice(0, 13))).toISOString(),
      from: nameOf(mail.from),
      to: delivered.length > 0 ? delivered : (mail.to ?? []).map(nameOf),
      subject: mail.subject ?? '',
      text: mail.text ?? '',
      html: mail.html ?? '',
      attachments: mail.attachments.map((attachment) => ({
        filename: attachment.filename ?? 'unnamed',
        mimeType: attachment.mimeType,
        bytes: sizeOf(attachment),
      })),
    }
    this.parsed.set(id, caught)
    return caught
  }

  /** The mail as it came over the wire. */
  async source(id: string): Promise<Buffer | undefined> {
    if (!ID.test(id)) return undefined
    try {
      return await readFile(this.fileOf(id))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
      throw error
    }
  }

  async clear(): Promise<void> {
    for (const id of this.ids()) await this.remove(id)
  }

  private async remove(id: string): Promise<void> {
    this.parsed.delete(id)
    await rm(this.fileOf(id), { force: true })
  }

  private fileOf(id: string): string {
    return join(this.dir, `${id}.eml`)
  }
}
