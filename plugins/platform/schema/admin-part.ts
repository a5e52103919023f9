/** In a package this file is JavaScript, and the panel takes our parts from the package's own entry for them. */
// A loader may add a query to the address of a module.
const isPackaged = !new URL(import.meta.url).pathname.endsWith('.ts')

/**
 * A React part of the panel, as Payload's import map names it.
 * @param room the plugin whose `admin/` drawer holds the part
 * @param file its file, without the ending
 */
export const adminPart = (room: string, file: string, name: string): string =>
  isPackaged ? `duka/rsc#${name}` : `/plugins/${room}/admin/${file}.tsx#${name}`
