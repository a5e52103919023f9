import { tsImport } from 'tsx/esm/api'

/**
 * Jest loads set-up modules in its own process, outside of its transforms; this brings TypeScript to them.
 * Each `tsImport` makes modules anew, so the one that holds the running server is kept on `globalThis`.
 */
export const runServer = () => (globalThis.dukaTestServer ??= tsImport('./run-server.ts', import.meta.url))
