/** A public sound sample. */
export type SoundView = { url: string; title: string }
