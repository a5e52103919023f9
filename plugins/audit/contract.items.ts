/** What an action belongs to, as staff look for it. */
export type ActionGroup = 'catalog' | 'downloads' | 'licenses' | 'money' | 'shop' | 'sign-ins' | 'staff'

/** How much an entry weighs: abuse and failure; what was shut or wants a look; success; all the rest. */
export type EntryWeight = 'failure' | 'notice' | 'plain' | 'success'

/** What is looked for, as an address or a body says it. What is left out filters nothing. */
export interface TrailFilter {
  /** Somebody who runs the shop by name or e-mail address, or an id: `7`, `users:7`, of a buyer `session:12`. */
  who?: string | undefined
  /** A group of actions, or one of them. */
  what?: string | undefined
  /** The collection of the thing that it is about, by our name for it, or `globals`. */
  on?: string | undefined
  onId?: string | undefined
  outcome?: 'done' | 'refused' | undefined
  /** ISO 8601 */
  from?: string | undefined
  until?: string | undefined
}

/** An entry in words of people. What it says of persons comes from their own rows: the trail has ids. */
export interface TrailRow {
  id: string
  /** ISO 8601 */
  at: string
  action: string
  label: string
  outcome: 'done' | 'refused'
  weight: EntryWeight
  actorKind: 'buyer' | 'staff' | 'stranger' | 'system'
  actorId: string | null
  actorName: string | null
  /** Of what somebody did by a link before they were signed in: whose link it was. */
  linkOf: string | null
  /** Null of nothing. `type` is our name for the collection, or `globals`. */
  resource: { type: string; id: string; name: string } | null
  client: { ipHash: string | null; browser: string | null; os: string | null }
  details: [string, string][]
}

export interface TrailPage {
  rows: TrailRow[]
  /** Whom the search has found, by name or id; null when anybody is sought. */
  people: string[] | null
  /** There are more of that name: what they did is not among the rows. */
  hasMorePeople: boolean
  /** Cursors of the pages beside this one. */
  older: string | null
  newer: string | null
}

/** A group, and its actions by what they are called. */
export interface ActionChoices {
  group: ActionGroup
  actions: { value: string; label: string }[]
}

/** What the viewer shows for an address of it. */
export interface TrailView {
  filter: TrailFilter
  /** Null when the database did not answer in time: the question was too wide. */
  page: TrailPage | null
  actions: ActionChoices[]
  /** Collections that entries may be about, by our name, in the reader's language. */
  types: { value: string; label: string }[]
}
