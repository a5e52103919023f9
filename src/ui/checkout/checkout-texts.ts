/** The words of the checkout form, chosen on the server so that no dictionary goes to the browser. */
export type CheckoutTexts = Record<
  | 'where'
  | 'whereHint'
  | 'byEmail'
  | 'byPhone'
  | 'email'
  | 'phone'
  | 'phoneHint'
  | 'consent'
  | 'submit'
  | 'busy'
  | 'next'
  | 'errorTitle',
  string
>
