/** A public picture. Sizes are in pixels of the original file. */
export type ImageView = { url: string; alt: string; width: number; height: number }
