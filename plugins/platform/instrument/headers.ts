/** All names between the socket hook and our own code begin so. They never cross the wire. */
export const privatePrefix = 'x-duka-'

/** Request header that only the socket hook can set: what a client sends under this name is overwritten. */
export const clientAddressHeader = 'x-duka-client-address'

/** Response header, private to the process: the id of a delivery whose bytes the hook accounts for. */
export const deliveryHeader = 'x-duka-delivery'

/** Response header, private to the process: becomes Content-Length, which the framework strips. */
export const contentLengthHeader = 'x-duka-content-length'

/** Response header, private to the process: becomes Content-Encoding, which the framework strips too. */
export const contentEncodingHeader = 'x-duka-content-encoding'
