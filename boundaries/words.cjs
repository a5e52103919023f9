/** The words that the walls are written in: patterns of paths, and the shape of a rule. */

const SPEC = '\\.spec\\.tsx?$'
const ROOM = '^plugins/(?!exports/|kernel/|platform/)([^/]+)/'
const OURS = '^(?:plugins|collections|src|migrations|tests)/|^payload\\.config\\.ts$'

const KERNEL = '^plugins/kernel/'
const PLATFORM = '^plugins/platform/(?!testing/)'
/** Parts of the panel that more rooms than one show. */
const PLATFORM_FOR_PANEL = '^plugins/platform/admin/'
/** A long one stands in parts beside it, `contract.<part>.ts`, and shows them all. */
const CONTRACT =
  '^plugins/[^/]+/contract\\.(?:items\\.|programs\\.|releases\\.|seats\\.|shapes\\.|verdict\\.|care\\.|why\\.|people\\.|doors\\.)?ts$'
const own = (drawer) => `^plugins/$1/${drawer}`

/** What a contract needs to name a service: the port's constructor, and the types that its methods take. */
const CONTRACT_WORDS = '^plugins/platform/(?:registry|context|tx|operation|access|faces/call)\\.ts$'

/** Pure words of the pages that a component may share: locales and links, nothing that reads a request. */
const WORDS_FOR_UI = '^src/i18n/(?!request\\.ts$)'

/** The platform's rooms that are open to pages: finding a service, settings, and calling an operation. */
const PLATFORM_FOR_PAGES =
  '^plugins/platform/(?:registry|env|context|cookies|origin|request-ctx|operation|failpoint)\\.ts$|^plugins/platform/(?:faces|instrument)(?:/|\\.ts$)'

const error = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

module.exports = {
  SPEC,
  ROOM,
  OURS,
  KERNEL,
  PLATFORM,
  PLATFORM_FOR_PANEL,
  CONTRACT,
  own,
  CONTRACT_WORDS,
  PLATFORM_FOR_PAGES,
  WORDS_FOR_UI,
  error,
}
