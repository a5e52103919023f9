import type { PayloadRequest } from 'payload'

/** Requests in which our own sign-in has proved who somebody is, while the host's hooks run. */
const proven = new WeakSet<object>()

/** Requests that only ask Payload whether a password is right. */
const asking = new WeakSet<object>()

export const isProven = (req: PayloadRequest): boolean => proven.has(req)

export const isAsking = (req: PayloadRequest): boolean => asking.has(req)

/** Leaves the proof for `beforeLogin`, for as long as `run` takes. */
export const withProof = async <T>(req: PayloadRequest, run: () => Promise<T>): Promise<T> => {
  proven.add(req)
  try {
    return await run()
  } finally {
    proven.delete(req)
  }
}

/** What `beforeLogin` throws when Payload has found a password right and nobody shall be signed in by it. */
export class PasswordIsRight extends Error {}

export const whileAsking = async <T>(req: PayloadRequest, run: () => Promise<T>): Promise<T> => {
  asking.add(req)
  try {
    return await run()
  } finally {
    asking.delete(req)
  }
}
