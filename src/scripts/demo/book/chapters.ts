export type Chapter = { id: string; title: string; text: string }

export const book = {
  title: 'The Price of the Work',
  subtitle: 'Pricing for designers, writers and makers who work alone',
  author: 'Bamvua',
  identifier: 'urn:uuid:6f0c1a52-3b7e-4a54-9c1d-8f2a71b0d9e4',
  language: 'en',
} as const

export const chapters: Chapter[] = [
  {
    id: 'floor',
    title: 'Find your floor',
    text: `
Before you can say a price out loud you need one number that nobody else ever sees: the lowest rate at which your work keeps you alive. We call it the floor. It is not your price. It is the line under which every job, however pleasant, costs you money.

## Add up a month

Write down what leaves your account in an ordinary month: rent, food, school fees, transport, data, electricity, the money you send home. Add one twelfth of what comes once a year: insurance, a phone, a laptop that will not last for ever. Add tax. In our studio we add a tenth on top, because every month has a surprise in it.

## Count the hours that somebody pays for

A month has about 160 working hours. You will not sell them all. Letters, quotes, invoices, learning, repairing the printer: that is work too, and no client has ordered it. Most people who work alone sell between 70 and 100 hours. If you have never counted, use 80.

> Costs of a month, divided by the hours you can sell, is your floor for one hour.

## An example

Amina draws maps. Her month costs 96,000 shillings with everything in it. She sells 80 hours. Her floor is 1,200 shillings an hour. A map that takes twelve hours cannot cost less than 14,400, whoever asks. Last year she sold such maps for 10,000 and wondered why she was tired.

## Do it now

- Take last month's statements, not your memory.
- Write three numbers: costs, hours sold, floor.
- Put a date beside them. In six months, do it again.`,
  },
  {
    id: 'value',
    title: 'Price the change, not the hours',
    text: `
The floor keeps you alive. It does not tell you what a piece of work is worth. For that you have to look at the other side of the table: what will be different for the client when you are done?

## Three questions before any number

- What happens if you do nothing? If the honest answer is "not much", this is a small job, and that is fine.
- How will you know that it worked? More bookings, fewer phone calls, a permit granted, a shelf that empties.
- Why now? A date, a season, a competitor. Urgency is part of the value.

A menu for a restaurant with eleven tables and a menu for a hotel group with eleven restaurants can take the same twenty hours. They are not the same job. One mistake in the second is printed four thousand times, and so is every good decision.

## A range, then a number

Write a low and a high figure for the change, in money and for one year. Charge between a tenth and a fifth of the low one. If that is below your floor, the job is too small for you or you are too slow for it. Both can be put right, but not by working at night.

> Hours are what it costs you. The change is what it is worth to them. The price lives between the two.

## When hours are right

Some work has no edges: looking after a website, sitting in meetings, cleaning up an archive. Sell that by the day, never by the hour, and agree on a number of days beforehand. An hour invites counting. A day invites work.`,
  },
  {
    id: 'three',
    title: 'Offer three ways to say yes',
    text: `
One price is a question with two answers, and one of them is no. Three prices turn the talk from "whether" to "which".

## How to build them

1. **The core.** What they asked for, done well, and nothing beside it.
2. **The sensible one.** The core and the thing that they will need a month later: the files for print, a second language, a short lesson for the person who has to keep it up.
3. **The whole.** Everything above, and your care for a time: changes for three months, a launch, a day with their team.

The middle should cost about one and a half times the core, the whole about two and a half times. Put the whole first on the page. The second number is always read in the light of the first.

## Never three qualities

The options differ in how much you do, not in how well you do it. There is no offer with ugly letters in it. If a client has less money, they get less work and all of your skill.

## Write it on one page

A quote that needs scrolling is a quote that gets forwarded to somebody who was not in the room. One page: the problem in their words, three options, one date until which the prices hold, and how to say yes. Two weeks is long enough for a date.

- No list of your tools.
- No hours. You are not selling those.
- The currency beside every number, and whether tax is in it.`,
  },
  {
    id: 'discount',
    title: 'When they ask for a discount',
    text: `
They will ask. It is not an insult; in most of the markets we grew up in, it is good manners. What matters is that something moves on both sides.

## Take away before you take off

"We have 40,000, you say 60,000." Do not defend the 60,000. Ask what they could do without. Fewer pages, one language instead of two, a later date, their own photographs. Every shilling off has a piece of work attached to it.

## Good reasons for less

- They pay everything in advance.
- They order twelve months at once.
- They are a school, a clinic, your aunt. Then write the full price on the invoice, and below it the gift. People value what they can see.

## Bad reasons

- "There will be more work." There may be. The next job can be cheaper, then.
- "It will be good for your name." Your landlord does not take it.
- "It is quick for you." It is quick because it took nine years.

## A sentence to keep

> "I can do it for that. Which part shall we leave out?"

Say it kindly and then say nothing. Count to ten. Most people need six.

## And when the answer is no

Thank them, and mean it. Send one line a month later with something useful and no offer in it. In our own books, one in five of those who said no came back within a year, and none of them asked for a discount again.`,
  },
  {
    id: 'paid',
    title: 'Get paid',
    text: `
A price that is not paid is a wish. Getting paid is a habit and not a talent, and it begins before the work does.

## Half first

Half on the day they say yes, half before you hand over the final files. For anything longer than a month: a third, a third, a third, tied to dates and not to approvals. A client on holiday should not stop your rent.

## Make paying easy

- Put the number of your till, your bank account and the amount on the first page of the invoice, in large type.
- One invoice, one job, one number. Ask that they write it with the payment.
- Send it on the day that you deliver, from your phone if you must. Every day you wait adds about two to theirs.

## When it is late

1. On the day after: "Did the invoice reach you? Here it is again."
2. After a week: call. Ask for the person who makes payments, by name.
3. After three weeks: stop all work, tell them so in one sentence, and give the date on which you will start again.

No anger in any of the three. You are not asking for a favor, and you do not have to apologize for the reminder.

## Raise it

Once a year, and for new clients first. If nobody has said no for three months, you are too cheap: add fifteen percent and listen. Write to the old ones a month ahead, with the date, the new price and one sentence of thanks. You will lose a few. In most cases you will know which ones, and you will sleep better.`,
  },
  {
    id: 'sheet',
    title: 'The whole book on one page',
    text: `
Cut this out, if you have it on paper.

1. Know your floor: costs of a month divided by the hours you can sell. Twice a year.
2. Ask three questions before any number: what if nothing happens, how will we know, why now?
3. Charge a tenth to a fifth of one year's change, and never less than the floor.
4. Offer three options that differ in how much, never in how well.
5. One page, one date, the currency beside every number.
6. Take away before you take off.
7. Half first. The rest before the final files.
8. The day after, the week after, three weeks after: a note, a call, a stop.
9. Once a year, the price goes up.

## About this book

We are three people in a room above a print shop in Mombasa. Everything here we got wrong first. If a page saved you from one of our mistakes, tell us which: kitabu@bamvua.example.`,
  },
]
