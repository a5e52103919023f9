import { tsImport } from 'tsx/esm/api'

/** Jest loads set-up modules outside of its transforms; this brings TypeScript to them. */
export const sharedShop = () => tsImport('./support/shared-shop.ts', import.meta.url)
