import { codeRow as row, type CodeRow } from './code-row.ts'
import type { Locale } from './locale.ts'
import { staffCodes } from './staff-codes.ts'

/** The one table of refusals: a code without a row does not compile. Texts are for people, codes for programs. */
export const codes = {
  BAD_INPUT: row(400, 'Something in this request is not right.', 'Kuna kitu hakiko sawa kwenye ombi hili.'),
  BAD_JSON: row(400, 'The request body is not valid JSON.', 'Maudhui ya ombi si JSON sahihi.'),
  BODY_TOO_LARGE: row(413, 'The request is too large.', 'Ombi ni kubwa mno.'),
  WRONG_MEDIA_TYPE: row(415, 'Send this request as JSON.', 'Tuma ombi hili kama JSON.'),
  BAD_ORIGIN: row(403, 'This request came from another site.', 'Ombi hili limetoka tovuti nyingine.'),
  NOT_SIGNED_IN: row(401, 'Open your library first.', 'Fungua maktaba yako kwanza.'),
  NOT_ALLOWED: row(403, 'You may not do this.', 'Huna ruhusa ya kufanya hivi.'),
  NOT_FOUND: row(404, 'There is nothing here.', 'Hakuna kitu hapa.'),
  TOO_MANY_REQUESTS: row(429, 'Too many tries. Wait a little.', 'Umejaribu mara nyingi. Subiri kidogo.'),
  CONFLICT: row(
    409,
    'Somebody changed this at the same time. Try again.',
    'Mtu mwingine amebadilisha hiki sasa hivi. Jaribu tena.',
  ),
  NOT_CONFIGURED: row(404, 'This is not switched on here.', 'Huduma hii haijawashwa hapa.'),
  MAIL_NOT_SENT: row(
    502,
    'The mail server did not take this mail.',
    'Seva ya barua pepe haikupokea barua hii.',
  ),
  BAD_SIGNATURE: row(400, 'The signature does not match.', 'Sahihi hailingani.'),
  REFUSED_BY_SITE: row(409, 'This shop does not allow it now.', 'Duka hili haliruhusu hili kwa sasa.'),
  SITE_HOOK_FAILED: row(
    500,
    'Something in this shop is broken. Nothing was done or charged. Try again later.',
    'Kuna hitilafu katika duka hili. Hakuna kilichofanyika, na hujatozwa. Jaribu tena baadaye.',
  ),

  FILE_IN_USE: row(
    409,
    'Buyers get this file with a published release. Take it out of the release first.',
    'Wanunuzi hupata faili hili kwenye toleo lililochapishwa. Liondoe kwenye toleo kwanza.',
  ),
  FILE_TOO_LARGE: row(
    413,
    'This file is larger than the shop takes.',
    'Faili hili ni kubwa kuliko duka linavyopokea.',
  ),
  FILE_NOT_MEASURED: row(
    409,
    'A file of this release is still being measured. Try again in a moment.',
    'Faili moja la toleo hili bado linapimwa. Jaribu tena baada ya muda mfupi.',
  ),
  FILE_OR_ADDRESS: row(
    400,
    'Upload a file, or give its address on another server: one of both.',
    'Pakia faili, au toa anwani yake kwenye seva nyingine: moja kati ya hizo mbili.',
  ),
  EXTERNAL_REFUSED: row(
    400,
    'The shop takes no files from this address. It must begin with https:// and name a server that the shop trusts.',
    'Duka halipokei faili kutoka anwani hii. Lazima ianze na https:// na itaje seva ambayo duka linaiamini.',
  ),
  EXTERNAL_UNREACHABLE: row(
    502,
    'The other server did not send this file whole.',
    'Seva nyingine haikutuma faili hili zima.',
  ),
  EXTERNAL_NO_LENGTH: row(
    502,
    'The other server does not say how long this file is.',
    'Seva nyingine haisemi ukubwa wa faili hili.',
  ),
  UPLOAD_NOT_FOUND: row(404, 'This upload has ended. Begin again.', 'Upakiaji huu umekwisha. Anza upya.'),
  UPLOAD_INCOMPLETE: row(
    409,
    'Parts of this file are missing. Go on with the upload.',
    'Sehemu za faili hili hazijafika. Endelea kupakia.',
  ),
  STORAGE_UNAVAILABLE: row(
    503,
    'The storage of files does not answer. Nothing is lost. Try again.',
    'Hifadhi ya faili haijibu. Hakuna kilichopotea. Jaribu tena.',
  ),
  RETURN_UNKNOWN: row(
    404,
    'We found nothing bought with this number around that day.',
    'Hatukupata ununuzi wowote kwa namba hii karibu na siku hiyo.',
  ),
  NUMBER_LOCKED: row(
    429,
    'This number was tried too often. Wait, or use the browser that bought. If you gave an e-mail address, open your library by that.',
    'Namba hii imejaribiwa mara nyingi mno. Subiri, au tumia kivinjari kilichonunua. Kama ulitoa barua pepe, fungua maktaba yako kwa hiyo.',
  ),
  CODE_REQUIRED: row(
    403,
    'A date no longer opens this number. Ask for a code or a link, or write to the shop.',
    'Tarehe haifungui tena namba hii. Omba msimbo au kiungo, au liandikie duka.',
  ),
  CODE_WRONG: row(403, 'This is not the code that we sent.', 'Huu sio msimbo tuliotuma.'),
  CODE_INCOMPLETE: row(400, 'A code has eight digits.', 'Msimbo una tarakimu nane.'),
  CODE_OVER: row(
    410,
    'This code no longer works. Ask for a new one.',
    'Msimbo huu haufanyi kazi tena. Omba mpya.',
  ),

  OFFER_NOT_FOR_SALE: row(409, 'This offer is not for sale now.', 'Ofa hii haiuzwi kwa sasa.'),
  NOT_RELEASED_YET: row(
    409,
    'This cannot be bought yet: its files are not out.',
    'Hii haiwezi kununuliwa bado: faili zake hazijatolewa.',
  ),
  OFFER_SOLD_OUT: row(409, 'This offer is sold out.', 'Ofa hii imeisha.'),
  CURRENCY_NOT_OFFERED: row(
    400,
    'This offer has no price in that currency.',
    'Ofa hii haina bei kwa sarafu hiyo.',
  ),
  AMOUNT_TOO_LOW: row(400, 'The amount is below the minimum.', 'Kiasi kiko chini ya kiwango cha chini.'),
  AMOUNT_TOO_HIGH: row(400, 'The amount is above the maximum.', 'Kiasi kiko juu ya kiwango cha juu.'),
  AMOUNT_FIXED: row(400, 'This offer has a fixed price.', 'Ofa hii ina bei maalumu.'),
  QUANTITY_NOT_OFFERED: row(400, 'That quantity is not offered.', 'Idadi hiyo haitolewi.'),
  CONTACT_REQUIRED: row(
    400,
    'Enter an e-mail address or a phone number.',
    'Andika barua pepe au namba ya simu.',
  ),
  BAD_EMAIL: row(400, 'This does not look like an e-mail address.', 'Hii haionekani kuwa barua pepe.'),
  BAD_PHONE: row(400, 'This does not look like a phone number.', 'Hii haionekani kuwa namba ya simu.'),
  FREE_ORDERS_USED_UP: row(
    429,
    'This address has taken many free things today. Open your library by its mailed link, or come back tomorrow.',
    'Anwani hii imechukua vitu vingi vya bure leo. Fungua maktaba yako kwa kiungo cha barua pepe, au rudi kesho.',
  ),
  ORDER_NOT_PAYABLE: row(409, 'This order can no longer be paid.', 'Oda hii haiwezi kulipwa tena.'),
  ORDER_NOT_REFUNDABLE: row(
    409,
    'Nothing of this order can be given back.',
    'Hakuna cha kurudisha kwenye oda hii.',
  ),
  REFUND_TOO_LARGE: row(
    400,
    'That is more than is left of the payment.',
    'Hiyo ni zaidi ya kilichobaki kwenye malipo.',
  ),
  REFUND_REFUSED: row(
    409,
    'The payment service refused this refund.',
    'Huduma ya malipo imekataa kurudisha fedha hizi.',
  ),
  PROVIDER_UNAVAILABLE: row(
    503,
    'The payment service does not answer. Nothing was charged. Try again.',
    'Huduma ya malipo haijibu. Hujatozwa chochote. Jaribu tena.',
  ),

  LICENSE_NOT_FOUND: row(404, 'There is no such license.', 'Hakuna leseni hiyo.'),
  LICENSE_REVOKED: row(403, 'This license was revoked.', 'Leseni hii imefutwa.'),
  LICENSE_SUSPENDED: row(403, 'This license is suspended.', 'Leseni hii imesimamishwa.'),
  LICENSE_REFUNDED: row(
    403,
    'The payment for this license was returned.',
    'Malipo ya leseni hii yamerudishwa.',
  ),
  LICENSE_UNDER_REVIEW: row(
    403,
    'This license was suspended because of how it was used. Write to the shop.',
    'Leseni hii imesimamishwa kwa jinsi ilivyotumika. Liandikie duka.',
  ),
  WRONG_PRODUCT: row(403, 'This license is for another product.', 'Leseni hii ni ya bidhaa nyingine.'),
  NO_SEAT: row(403, 'You have no seat of this license.', 'Huna nafasi kwenye leseni hii.'),
  SEATS_FULL: row(409, 'All seats of this license are taken.', 'Nafasi zote za leseni hii zimechukuliwa.'),
  SEATS_NOT_OFFERED: row(409, 'This license has no seats to give.', 'Leseni hii haina nafasi za kugawa.'),
  SEAT_TAKEN: row(409, 'This person has a seat already.', 'Mtu huyu ana nafasi tayari.'),
  SEAT_NOT_FOUND: row(404, 'There is no such seat.', 'Hakuna nafasi hiyo.'),
  SEAT_OF_OWNER: row(409, 'The owner of a license needs no seat.', 'Mwenye leseni hahitaji nafasi.'),
  ACTIVATIONS_FULL: row(
    403,
    'This license runs on as many devices as it may. Deactivate one first.',
    'Leseni hii inatumika kwenye vifaa vyote inavyoruhusu. Zima kimoja kwanza.',
  ),
  ACTIVATION_NOT_FOUND: row(404, 'This device is not activated.', 'Kifaa hiki hakijaanzishwa.'),
  LICENSE_EXPIRED: row(403, 'This license has expired.', 'Leseni hii imeisha muda.'),
  OWNER_ALREADY: row(409, 'This license is theirs already.', 'Leseni hii tayari ni yake.'),
  BAD_KEY: row(400, 'This is no license key.', 'Huu si ufunguo wa leseni.'),
  KEY_TAKEN: row(409, 'Another license has this key.', 'Leseni nyingine ina ufunguo huu.'),
  DATE_NOT_LATER: row(409, 'The new date is not later, or past.', 'Tarehe mpya si ya baadaye, au imepita.'),
  NOT_YOUR_LICENSE: row(403, 'This license belongs to somebody else.', 'Leseni hii ni ya mtu mwingine.'),
  NO_FILE: row(404, 'This release has no such file.', 'Toleo hili halina faili hilo.'),

  DOWNLOAD_WINDOW_FULL: row(
    403,
    'You downloaded this as often as is allowed for now. Wait, or ask the shop for more.',
    'Umepakua hii mara zote zinazoruhusiwa kwa sasa. Subiri, au liombe duka.',
  ),
  DOWNLOADS_PAUSED: row(
    403,
    'There were too many tries to download with this license. Wait a while, or write to the shop.',
    'Kumekuwa na majaribio mengi mno ya kupakua kwa leseni hii. Subiri kidogo, au liandikie duka.',
  ),
  NOT_IN_YOUR_RELEASES: row(
    403,
    'This file belongs to a release that came after your updates ended.',
    'Faili hili ni la toleo lililotoka baada ya muda wako wa masasisho kuisha.',
  ),
  RESET_WAITING: row(409, 'Your request is with the shop already.', 'Ombi lako liko kwa duka tayari.'),
  RESET_NOT_NEEDED: row(
    409,
    'You can download this now: there is nothing to ask for.',
    'Unaweza kupakua hii sasa: hakuna cha kuomba.',
  ),
  RESET_NOT_FOUND: row(404, 'There is no such request.', 'Hakuna ombi hilo.'),
  DOWNLOAD_CAP_REACHED: row(
    403,
    'All downloads of this license are used.',
    'Upakuaji wote wa leseni hii umetumika.',
  ),
  LINK_EXPIRED: row(
    410,
    'This link has expired. Get a new one from your library.',
    'Kiungo hiki kimeisha muda. Pata kipya kwenye maktaba yako.',
  ),
  LINK_USED: row(
    410,
    'This link was already used. Get a new one from your library.',
    'Kiungo hiki kimeshatumika. Pata kipya kwenye maktaba yako.',
  ),
  LINK_NOT_YOURS: row(
    403,
    'This link was made for somebody else.',
    'Kiungo hiki kilitengenezwa kwa mtu mwingine.',
  ),
  LINK_UNKNOWN: row(
    403,
    'This link is not valid. Get a new one from your library.',
    'Kiungo hiki si sahihi. Pata kipya kwenye maktaba yako.',
  ),
  RANGE_NOT_SATISFIABLE: row(416, 'The file has no such part.', 'Faili halina sehemu hiyo.'),
  FILE_UNAVAILABLE: row(
    503,
    'The file cannot be read just now. Try again.',
    'Faili haliwezi kusomeka sasa hivi. Jaribu tena.',
  ),
  ...staffCodes,
} as const satisfies Record<string, CodeRow>

export type Code = keyof typeof codes

/** Text of a code for people. */
export const codeText = (code: Code, locale: Locale): string => codes[code][locale]
