import type { PayloadRequest } from 'payload'
import { z } from 'zod'

/** What every hook of the site's own code gets beside its facts. */
export interface HookCall {
  /**
   * For `req.payload` and the like. It is in no transaction of the shop's: what the hook writes is its own. In work that
   * nobody asked for (the worker, a sweeper) it has neither user nor headers.
   */
  req: PayloadRequest
  /** Aborted once the hook's time is over: hand it to `fetch`. */
  signal: AbortSignal
}

/**
 * A function of the site's own. What it returns is not looked at; its facts are a copy, and changing them changes nothing.
 * The hooks of one name run one after the other, and a throw keeps those behind it from running.
 */
export type SiteHook<Facts extends object> = (call: Facts & HookCall) => Promise<void> | void

/** The option that takes hooks of one name. @default none */
export const siteHooks = <Facts extends object>() =>
  z
    .array(z.custom<SiteHook<Facts>>((value) => typeof value === 'function', 'A hook is a function'))
    .default([])
