import ipaddr from 'ipaddr.js'

/** All that is handed out to the Internet. Outside of it lie `::127.0.0.1` and its kin, which some routers still unwrap. */
const globalUnicast = ipaddr.parseCIDR('2000::/3')

/**
 * Whether an address of the network lies in the public Internet: no machine of our own, of our network or of the provider's
 * (`169.254.169.254` gives away credentials), and no tunnel that would be unwrapped to one on the way.
 * @param address what a resolver answered, in any spelling. Anything else is refused.
 */
export const mayReachAddress = (address: string): boolean => {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.parse(address)
  if (parsed.range() !== 'unicast') return false
  return parsed.kind() === 'ipv4' || (!address.includes('%') && parsed.match(globalUnicast))
}
