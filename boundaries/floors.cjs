const { SPEC, ROOM, OURS, KERNEL, PLATFORM, CONTRACT, own, error } = require('./words.cjs')

/** Whose contract each room may use, beside those of EVERYBODY. A room that is missing here may use none. */
const NEIGHBORS = (() => {
  const below = {}
  below.catalog = []
  below.customers = []
  below.payments = ['catalog', 'customers']
  for (const room of ['licensing', 'credits', 'reviews']) below[room] = [...below.payments, 'payments']
  for (const room of ['downloads', 'services']) {
    below[room] = [...below.licensing, 'licensing', 'credits', 'reviews']
  }
  below.library = [...below.downloads, 'downloads', 'services']
  // Leaves: all may call them. The trail calls nobody; the settings are in the trail.
  below.audit = []
  below['admin-security'] = []
  below.site = []
  // They read and react; nobody depends on them.
  for (const room of ['notifications', 'analytics', 'sections']) below[room] = [...below.library, 'library']
  // Who runs the shop hears of what happens to their ways in.
  below.notifications = [...below.notifications, 'admin-security']
  return below
})()
const EVERYBODY = ['audit', 'site']

const usable = (room, below) => (room === 'audit' ? below : [...new Set([...below, ...EVERYBODY])])

const rooms = Object.entries(NEIGHBORS).map(([room, below]) =>
  error(
    `contract-order-${room}`,
    `Of other rooms' contracts, ${room} uses: ${usable(room, below).join(', ')}.`,
    { path: `^plugins/${room}/`, pathNot: SPEC },
    {
      path: CONTRACT,
      pathNot: `^plugins/(?:${[room, ...usable(room, below)].join('|')})/`,
    },
  ),
)

const floors = [
  error(
    'kernel-is-the-ground',
    'The kernel imports nothing of ours but itself.',
    { path: KERNEL, pathNot: SPEC },
    { path: OURS, pathNot: KERNEL },
  ),
  error(
    'kernel-knows-no-framework',
    'The kernel knows neither Payload nor Next.',
    { path: KERNEL, pathNot: SPEC },
    { path: '(?:^|/)node_modules/(?:payload|@payloadcms|next|pg)/' },
  ),
  error(
    'platform-knows-the-kernel-only',
    'The platform imports the kernel and itself; a room it never sees.',
    { path: PLATFORM, pathNot: SPEC },
    { path: OURS, pathNot: [KERNEL, '^plugins/platform/'] },
  ),
  error(
    'plugins-never-look-up',
    'A plugin lives in any site: it knows nothing of this one.',
    { path: '^plugins/', pathNot: '^plugins/platform/testing/' },
    { path: '^(?:src|collections|migrations|tests)/|^payload\\.config\\.ts$' },
  ),
  error(
    'neighbors-meet-at-the-contract',
    'Another room is reached through its contract.ts only.',
    { path: ROOM, pathNot: SPEC },
    { path: ROOM, pathNot: [own(''), CONTRACT] },
  ),
  error(
    'specs-meet-neighbors-at-the-door',
    'A spec composes neighbors by their index.ts and talks to them through their contract.ts.',
    { path: `^plugins/([^/]+)/.*${SPEC}` },
    {
      path: '^plugins/',
      pathNot: [own(''), '^plugins/[^/]+/(?:index|contract)\\.tsx?$', KERNEL, '^plugins/platform/'],
    },
  ),
  error(
    'contracts-in-order',
    'Give this room its place in the order of contracts before it uses one.',
    { path: ROOM, pathNot: [SPEC, `^plugins/(?:${Object.keys(NEIGHBORS).join('|')})/`] },
    { path: CONTRACT, pathNot: own('') },
  ),
  error(
    'testing-stays-in-tests',
    'platform/testing is for tests; the shop runs without it.',
    { path: OURS, pathNot: [SPEC, '^plugins/platform/testing/', '^tests/', '^src/scripts/(?:test|bench)'] },
    { path: '^plugins/platform/testing/' },
  ),
  error('nobody-imports-a-spec', 'A spec is a leaf.', {}, { path: SPEC }),
]

module.exports = { floors: [...rooms, ...floors] }
