import type { CollectionConfig, FieldAccess } from 'payload'
import { roles } from '../../kernel/roles.ts'
import { adminGroup } from '../../platform/admin-groups.ts'
import { actorOfRequest, editorAccess } from '../../platform/collection-access.ts'
import { label, option } from '../../platform/schema/labels.ts'
import { asPill, historyField } from '../../platform/schema/presented.ts'
import { adminPart } from '../../platform/schema/admin-part.ts'

const roleNames: Record<(typeof roles)[number], [string, string]> = {
  owner: ['Owner', 'Mmiliki'],
  admin: ['Admin', 'Msimamizi mkuu'],
  moderator: ['Moderator', 'Msimamizi'],
  editor: ['Editor', 'Mhariri'],
  viewer: ['Viewer', 'Mtazamaji'],
  user: ['No access', 'Hana ruhusa'],
}

/** A key of an API asks for no code: only who owns the shop lets somebody have one. */
const ownerOnly: FieldAccess = async ({ req }) => (await actorOfRequest(req)).staff?.role === 'owner'

/** Whose rank it is never changes. */
const fixed = { update: () => false }

/** Not by a condition: that would let the column be empty. */
const onlyWhenNew = {
  disableListColumn: true,
  components: { Field: adminPart('admin-security', 'new-only-field', 'NewOnlyField') },
}

/** Role and status of the site's admin users, apart from their user rows: signing in writes those back whole. */
export const staffMembers: CollectionConfig = {
  slug: 'staff-members',
  labels: { singular: label('Staff member', 'Mfanyakazi'), plural: label('Staff', 'Wafanyakazi') },
  admin: {
    group: adminGroup.people,
    useAsTitle: 'person',
    defaultColumns: ['person', 'role', 'status', 'updatedAt'],
    // Name and address are not in this table: a hook looks for them among the users.
    listSearchableFields: ['person', 'signInName'],
  },
  access: editorAccess('staff.read', 'staff.manage'),
  indexes: [{ fields: ['userCollection', 'userId'], unique: true }],
  // The title is made of these, also where a list asks for it alone.
  forceSelect: { userCollection: true, userId: true },
  fields: [
    {
      name: 'person',
      type: 'text',
      // Not in the database: read from the user's own row by a hook.
      virtual: 'userId',
      label: label('Person', 'Mtu'),
    },
    {
      name: 'userCollection',
      type: 'text',
      required: true,
      label: label('Collection', 'Mkusanyiko'),
      access: fixed,
      admin: {
        ...onlyWhenNew,
        description: label(
          'This form gives a rank to somebody who is a user of the site already. Anybody new is invited, above the list of staff.',
          'Fomu hii inampa cheo mtu ambaye tayari ni mtumiaji wa tovuti. Mtu mpya hualikwa, juu ya orodha ya wafanyakazi.',
        ),
      },
    },
    {
      name: 'userId',
      type: 'text',
      required: true,
      label: label('Number of the user', 'Namba ya mtumiaji'),
      access: fixed,
      admin: onlyWhenNew,
    },
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'viewer',
      admin: {
        ...asPill,
        description: label(
          'Another rank ends every link that the person has not used yet, an invitation too. An owner can make a new one, under Security.',
          'Cheo kingine kinakomesha kila kiungo ambacho mtu huyu hajakitumia, hata mwaliko. Mmiliki anaweza kutengeneza kipya, chini ya Usalama.',
        ),
      },
      label: label('Rank', 'Cheo'),
      options: roles.map((role) => option(role, ...roleNames[role])),
    },
    {
      name: 'status',
      type: 'select',
      admin: asPill,
      required: true,
      defaultValue: 'active',
      label: label('Status', 'Hali'),
      options: [
        option('active', 'Active', 'Hai'),
        option('locked', 'Locked', 'Imefungwa'),
        option('suspended', 'Suspended', 'Imesimamishwa'),
        option('banned', 'Banned', 'Amepigwa marufuku'),
      ],
    },
    {
      name: 'statusReason',
      type: 'text',
      maxLength: 300,
      label: label('Why', 'Sababu'),
      admin: {
        // The reason of what was done last: of an account that is open, why it was opened again or its authenticator taken.
        condition: ({ status, statusReason }: { status?: string; statusReason?: string | null }) =>
          status !== 'active' || Boolean(statusReason),
      },
    },
    {
      name: 'signInName',
      type: 'text',
      unique: true,
      minLength: 2,
      maxLength: 80,
      label: label('Name to sign in with', 'Jina la kuingilia'),
    },
    {
      name: 'allowsApiKey',
      type: 'checkbox',
      defaultValue: false,
      label: label('May use an API key', 'Anaweza kutumia ufunguo wa API'),
      access: { create: ownerOnly, update: ownerOnly },
    },
    historyField('staff-members', true),
  ],
}
