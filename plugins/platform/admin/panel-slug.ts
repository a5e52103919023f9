interface Entity {
  slug: string
  admin?: { custom?: Record<string, unknown> }
}

/** What a collection of ours is called in this site: by the mark that a config carries into the browser too. */
export const panelSlug = ({ collections }: { collections: readonly Entity[] }, ours: string): string =>
  collections.find(({ admin }) => admin?.custom?.dukaSlug === ours)?.slug ?? ours
