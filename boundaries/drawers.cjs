const {
  SPEC,
  ROOM,
  OURS,
  KERNEL,
  PLATFORM,
  PLATFORM_FOR_PANEL,
  CONTRACT,
  own,
  CONTRACT_WORDS,
  error,
} = require('./words.cjs')

/** A drawer may import these of our own modules and no others. */
const drawer = (name, comment, path, granted) =>
  error(`drawer-${name}`, comment, { path: ROOM + path, pathNot: SPEC }, { path: OURS, pathNot: granted })

const drawers = [
  drawer('index', 'index.ts wires its own room to contracts, kernel and platform.', 'index\\.tsx?$', [
    own(''),
    CONTRACT,
    KERNEL,
    PLATFORM,
  ]),
  drawer('options', 'options.ts knows the kernel only.', 'options\\.ts$', [KERNEL]),
  drawer(
    'contract',
    'contract.ts knows the kernel, and the words for a port.',
    'contract\\.(?:items\\.|programs\\.|releases\\.|seats\\.|shapes\\.|verdict\\.|care\\.|why\\.|people\\.|doors\\.)?ts$',
    [own('contract'), KERNEL, CONTRACT_WORDS],
  ),
  drawer('domain', 'domain/ knows the kernel and contracts.', 'domain/', [own('domain/'), KERNEL, CONTRACT]),
  drawer('service', 'service/ knows its own domain, kernel, platform and contracts.', 'service/', [
    own('service/'),
    own('domain/'),
    KERNEL,
    PLATFORM,
    CONTRACT,
  ]),
  drawer('adapters', 'adapters/ knows the ports of its own service, kernel and platform.', 'adapters/', [
    own('adapters/'),
    own('service/'),
    KERNEL,
    PLATFORM,
  ]),
  error(
    'drawer-adapters-ports',
    'An adapter sees the ports of its service, which are types: it never calls a use case.',
    { path: `${ROOM}adapters/`, pathNot: SPEC },
    { path: own('service/'), dependencyTypesNot: ['type-only'] },
  ),
  drawer('edge', 'edge/ knows its own service, contracts, kernel and platform.', 'edge/', [
    own('edge/'),
    own('service/'),
    CONTRACT,
    KERNEL,
    PLATFORM,
  ]),
  drawer('schema', 'schema/ knows kernel, platform and Payload.', 'schema/', [
    own('schema/'),
    KERNEL,
    PLATFORM,
  ]),
  drawer(
    'admin',
    'admin/ knows contracts, the kernel, the shared parts of the panel and UI libraries.',
    'admin/',
    [own('admin/'), CONTRACT, KERNEL, PLATFORM_FOR_PANEL],
  ),
  error(
    'drawer-admin-types',
    'A part of the panel runs in browsers: a value of a contract would take the registry and the keyring along.',
    { path: `${ROOM}admin/`, pathNot: SPEC },
    { path: CONTRACT, dependencyTypesNot: ['type-only'] },
  ),
  error(
    'domain-knows-no-machine',
    'A rule is pure: it parses and computes, and knows neither Payload, nor Node, nor an SDK.',
    { path: `${ROOM}domain/`, pathNot: SPEC },
    { path: '(?:^|/)node_modules/', pathNot: '(?:^|/)node_modules/(?:zod|libphonenumber-js|otplib)/' },
  ),
  error(
    'domain-knows-no-node',
    'A rule is pure: what it needs from the machine is handed to it.',
    { path: `${ROOM}domain/`, pathNot: SPEC },
    { dependencyTypes: ['core'] },
  ),
]

module.exports = { drawers }
