const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    // Not every path is written in UTF-8: then it is shown as it stands.
    return text
  }
}

/** What a file is called whose address is all that is known of it: the last part of its path. */
export const nameInAddress = ({ pathname, hostname }: URL): string =>
  decoded(pathname.split('/').findLast((part) => part !== '') ?? '') || hostname
