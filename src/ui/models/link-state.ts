/** What the form that mails a library link was told. `sentTo` is what was typed, whether or not anybody has it. */
export type LinkState = { sentTo?: string; message?: string; error?: string; value?: string }

export type LinkAction = (state: LinkState, form: FormData) => Promise<LinkState>
