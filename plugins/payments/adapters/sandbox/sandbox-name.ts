/** In rows, in the webhook's address and in the name of its key. */
export const sandboxName = 'sandbox'
