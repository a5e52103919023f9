/** What a form that opens a library was told. `values` keep what was typed; `wait` says when it may be tried again. */
export type ReturnState = {
  error?: string
  wait?: string
  field?: 'code' | 'contact' | 'date' | 'phone'
  values?: Partial<Record<NonNullable<ReturnState['field']>, string>>
}

export type ReturnAction = (state: ReturnState, form: FormData) => Promise<ReturnState>
