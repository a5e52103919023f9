/** The field of a kanga, as large as its place and in the text's color. */
export const KangaMotif = () => <i className="kanga kanga-motif size-full" />
