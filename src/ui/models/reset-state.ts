/** What the form that asks for more downloads was told. `value` keeps what was typed. */
export type ResetState = { message?: string; error?: string; value?: string }

export type ResetAction = (state: ResetState, form: FormData) => Promise<ResetState>
