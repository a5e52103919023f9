/** One browser: what a reply sets is sent with the next request, an expired cookie is forgotten. */
export class CookieJar {
  readonly #cookies = new Map<string, string>()

  set(name: string, value: string): void {
    this.#cookies.set(name, value)
  }

  get(name: string): string | undefined {
    return this.#cookies.get(name)
  }

  clear(): void {
    this.#cookies.clear()
  }

  /** Takes the `Set-Cookie` lines of a reply. Path and domain are ignored: there is one site. */
  take(headers: Headers): void {
    for (const line of headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split(';').map((part) => part.trim())
      const at = pair.indexOf('=')
      if (at < 1) continue
      const name = pair.slice(0, at)
      if (isExpired(attributes)) this.#cookies.delete(name)
      else this.#cookies.set(name, pair.slice(at + 1))
    }
  }

  /** The `Cookie` header, or undefined when the jar is empty. */
  header(): string | undefined {
    if (this.#cookies.size === 0) return undefined
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }
}

const isExpired = (attributes: string[]): boolean =>
  attributes.some((attribute) => {
    const [key = '', value = ''] = attribute.split('=')
    if (key.toLowerCase() === 'max-age') return Number(value) <= 0
    return key.toLowerCase() === 'expires' && Date.parse(value) <= Date.now()
  })
