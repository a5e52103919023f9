/** The fields of the product page's form that hold a choice, by name: it has some for every offer and currency. */
export const choiceFields = (address: string): Map<string, string> => {
  const params = new URLSearchParams(address)
  const [offer, currency, quantity, amount] = ['offer', 'currency', 'quantity', 'amount'].map((name) =>
    params.get(name),
  )
  const fields = new Map<string, string>()
  if (!offer) return fields
  fields.set('offer', offer)
  if (currency) fields.set('currency', currency)
  if (quantity) fields.set(`quantity-${offer}`, quantity)
  if (currency && amount) fields.set(`amount-${offer}-${currency}`, amount)
  return fields
}
