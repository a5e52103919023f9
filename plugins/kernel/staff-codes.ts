import { codeRow as row } from './code-row.ts'

/** Refusals at the doors of the admin. One text for whatever was wrong: it tells nobody which part of it was right. */
export const staffCodes = {
  SIGN_IN_REFUSED: row(
    401,
    'That did not match, or the code was used already. Wait for the next code and try again.',
    'Havilingani, au msimbo umeshatumika. Subiri msimbo unaofuata kisha ujaribu tena.',
  ),
  SIGN_IN_LOCKED: row(
    429,
    'Too many wrong codes for this name. Use a recovery code or a browser that you have used before, ask an owner, or wait.',
    'Misimbo mingi mno isiyo sahihi kwa jina hili. Tumia msimbo wa akiba au kivinjari ulichowahi kutumia, muombe mmiliki, au subiri.',
  ),
  PASSWORD_SIGN_IN: row(
    403,
    'Sign in with the form of the admin: it asks for a code.',
    'Ingia kwa fomu ya paneli: inaomba msimbo.',
  ),
  ACCOUNT_CLOSED: row(
    403,
    'This account may not enter now. Ask an owner of the shop.',
    'Akaunti hii hairuhusiwi kuingia kwa sasa. Muulize mmiliki wa duka.',
  ),
  DEVICE_BLOCKED: row(
    403,
    'This browser was blocked for this account. Ask an owner of the shop.',
    'Kivinjari hiki kimezuiwa kwa akaunti hii. Muulize mmiliki wa duka.',
  ),
  TICKET_OVER: row(
    410,
    'This link no longer works. Ask for a new one.',
    'Kiungo hiki hakifanyi kazi tena. Omba kipya.',
  ),
  NAME_TAKEN: row(
    409,
    'Somebody has this name already. Choose another.',
    'Jina hili lina mtu tayari. Chagua jingine.',
  ),
  EMAIL_TAKEN: row(
    409,
    'There is an account with this e-mail address.',
    'Kuna akaunti yenye barua pepe hii.',
  ),
  PASSWORD_REQUIRED: row(
    400,
    'Choose a password of at least ten characters.',
    'Chagua nenosiri lenye herufi kumi au zaidi.',
  ),
  LAST_OWNER: row(
    409,
    'Nobody would own the shop then. Make somebody else an owner first.',
    'Duka halingebaki na mmiliki. Mfanye mtu mwingine kuwa mmiliki kwanza.',
  ),
  OWNER_NOT_DELETED: row(
    403,
    'An owner is not deleted. Give them another rank first.',
    'Mmiliki hafutwi. Mpe cheo kingine kwanza.',
  ),
  CLOSED_NOT_DELETED: row(
    409,
    'An account that may not enter keeps its row here: without it, it would be open again. Let it in first, or delete the user.',
    'Akaunti isiyoruhusiwa kuingia hubaki hapa: bila rekodi hii ingefunguka tena. Iruhusu kwanza, au mfute mtumiaji.',
  ),
  NAME_NOT_ALLOWED: row(
    400,
    'A name to sign in with has no @: an e-mail address works beside it anyway.',
    'Jina la kuingilia halina alama ya @: barua pepe hufanya kazi pia bila hivyo.',
  ),
  TOO_MANY_PEOPLE: row(
    400,
    'More people are called so than can be looked for at once. Write more of the name, or an e-mail address.',
    'Watu wenye jina hilo ni wengi mno kutafutwa kwa pamoja. Andika jina zaidi, au barua pepe.',
  ),
  SHOP_HAS_OWNER: row(409, 'This shop has an owner already.', 'Duka hili lina mmiliki tayari.'),
} as const
