export type Lesson = { title: string; aim: string; text: string; questions: string[] }

export const course = {
  title: 'Mteja wa Kwanza',
  subtitle: 'Your first client: four weeks, four worksheets',
}

/** A short course: a page to read, and a sheet to fill in, for each of four weeks. */
export const lessons: Lesson[] = [
  {
    title: 'One thing, said plainly',
    aim: 'By Friday you can say what you do in one sentence, and your neighbor can repeat it.',
    text: `
People do not remember lists. Someone who does "branding, websites, social media, photography and printing" is remembered for none of them. You may go on doing all five. This month, you say one.

Pick the work that you would do again tomorrow, that somebody near you already pays for, and that you can show. If you cannot decide, ask three people what they would send you a friend for.

- Say it with a verb: "I draw maps for hotels", not "I am in cartography".
- Say for whom.
- Leave out every word that you would not use at a bus stop.`,
    questions: [
      'Three pieces of work that I would do again tomorrow',
      'Who paid, or would have paid, for each of them?',
      'My sentence: I ____ for ____ so that ____',
      'I said it to three people. What did they repeat?',
    ],
  },
  {
    title: 'Twenty names',
    aim: 'By Friday you have a list of twenty people, and have written to five of them.',
    text: `
The first client is almost never a stranger. It is somebody's cousin, a former colleague, the shop where you buy paper. Write twenty names before you judge a single one.

Then write to five. Not "do you have work for me", but a question that they can answer in a minute: "Who around you is about to open, move or print something?"

- One message to one person. Never a group.
- Your sentence from week one is in it.
- Nothing attached. If they want to see something, they will ask, and then you are talking.`,
    questions: [
      'Twenty names (former work, family, neighbors, places where I spend money)',
      'The five that I write to this week, and when',
      'My question, in two lines',
      'Who answered, and what did they really say?',
    ],
  },
  {
    title: 'The first talk',
    aim: 'By Friday you have held one talk in which you asked more than you told.',
    text: `
A first talk has one purpose: to find out whether there is a problem that you can solve and they would pay for. You are not there to impress anybody.

Bring four questions and a pen. Let the silence work. Write down their own words, since those are the words that you will use in the quote.

1. What made you think about this now?
2. What have you tried?
3. What should be different in three months?
4. Who else has a say, and what is the latest date?

Do not name a price. "You will have it in writing on Thursday" is a complete answer.`,
    questions: [
      'Their problem, in their own words',
      'What should be different in three months?',
      'Who decides, and by when?',
      'Could I do this well? What would I leave out?',
    ],
  },
  {
    title: 'A quote that fits on a page',
    aim: 'By Friday you have sent one quote, and know the day on which you will ask about it.',
    text: `
One page. At the top, their problem in their words. Below, what they get, by when and for how much. At the foot, how to say yes, and the date until which the price holds.

Offer two or three sizes of the work, never two qualities. Ask for half before you begin. Send it on the day you said, early.

If you hear nothing for four days, call. If it is a no, ask what decided it, say thank you, and write down the answer. That sheet of answers is worth more than any course, this one included.`,
    questions: [
      'The problem, what they get, the date, the price',
      'What is in the small version? What is in the large one?',
      'I ask about it on (day), by (call, message)',
      'They said yes or no because',
    ],
  },
]
