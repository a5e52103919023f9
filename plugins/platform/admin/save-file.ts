'use client'

/** Hands a file to the browser's own downloads. */
export const saveFile = (content: Blob, name: string): void => {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has to have begun by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
