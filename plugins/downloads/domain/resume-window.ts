const mebibyte = 1024 * 1024

/** The slowest line that must be able to finish: 50 kB/s, a bad mobile connection. */
const slowestBytesPerSecond = 50_000
const leastSeconds = 10 * 60
const mostSeconds = 24 * 60 * 60

/** Seconds after its first use in which a download may be continued: more for a larger file, a day at most. */
export const resumeSeconds = (size: number): number =>
  Math.min(mostSeconds, leastSeconds + Math.ceil(size / slowestBytesPerSecond))

/** Requests of one download. Managers use up to 16 segments, and a bad line breaks each of them now and then. */
export const maxRequests = 512

/** Bytes that the requests of one download may ask for in all; what a broken one did not send is given back. */
const byteBudget = (size: number): number => 3 * size + 64 * mebibyte

/** Addresses of a bucket that one download can be given. Each opens the whole file, whichever part was asked for. */
const maxAddresses = 8

interface Budget {
  requests: number
  bytes: number
}

/** What the requests of one download may ask for in all. */
export const budgetOf = (size: number, isRedirected: boolean): Budget =>
  isRedirected
    ? { requests: maxAddresses, bytes: maxAddresses * size }
    : { requests: maxRequests, bytes: byteBudget(size) }

/**
 * How long bytes that left us may still be on their way: the system's buffers hold some megabytes, and a slow client
 * takes them one by one. A manager with parallel segments meanwhile asks for a part of them over a faster connection.
 */
const echoSeconds = 120

/** Whether bytes that went out at `date` have surely arrived, or never will. */
export const isSettled = (date: string | null, now: Date): boolean =>
  date !== null && new Date(date).getTime() + echoSeconds * 1000 <= now.getTime()

/** Bytes of the largest part that is still served right after the last byte of the file has gone out. */
export const echoBytes = (size: number): number => Math.ceil(size / 4)
