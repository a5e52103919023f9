/** What the form that mails a library link was told. `value` keeps what was typed. */
export type LinkState = { message?: string; error?: string; value?: string }

export type LinkAction = (state: LinkState, form: FormData) => Promise<LinkState>
