import type { PlatformView } from '../models/product-view.ts'

/** Names of systems are the same in every language. */
const names: Record<PlatformView, string> = {
  windows: 'Windows',
  macos: 'macOS',
  linux: 'Linux',
  android: 'Android',
  ios: 'iOS',
}

/** The system that a file is made for. */
export const PlatformChip = ({ platform }: { platform: PlatformView }) => (
  <span className="mr-2 inline-block rounded-selector border border-line px-1.5 font-semibold text-base-content">
    {names[platform]}
  </span>
)
