/** What the checkout form was told by the server. `values` keep what was typed. */
export type CheckoutState = {
  error?: string
  field?: 'email' | 'phone'
  values?: { via?: 'email' | 'phone'; email?: string; phone?: string }
}

export type CheckoutAction = (state: CheckoutState, form: FormData) => Promise<CheckoutState>
