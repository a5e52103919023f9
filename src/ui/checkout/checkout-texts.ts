/** The words of the checkout form, chosen on the server so that no dictionary goes to the browser. */
export type CheckoutTexts = Record<
  | 'contact'
  | 'byEmail'
  | 'byPhone'
  | 'email'
  | 'emailHint'
  | 'phone'
  | 'phoneHint'
  | 'consent'
  | 'submit'
  | 'busy'
  | 'next'
  | 'errorTitle',
  string
>
