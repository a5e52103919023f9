/** The LICENSE.txt that every package carries, in plain words. */
export const licenseText = (product: string): string => `${product}
Copyright 2026 Bamvua, Mombasa, Kenya

You bought a license, not the ownership of the files. In plain words:

PERSONAL
  One person, for work that nobody pays for: study, practice, gifts, your own
  pages and walls.

COMMERCIAL
  One person or a business of one, for any number of paid projects. What you
  make with the files is yours to sell. The files themselves are not.

TEAM
  As commercial, for as many people as the license has seats.

NOBODY MAY
  - resell, share or give away the files, changed or not
  - offer them as a stock item, template or font of their own
  - use them to train a model that produces the same kind of files

Your license key is the proof. Lost it? Write to msaada@bamvua.example from the
address that you bought with.

The files come as they are. If one does not open, tell us and we will repair it
or return your money.
`
