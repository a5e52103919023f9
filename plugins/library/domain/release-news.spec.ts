import { describe, expect, it } from '@jest/globals'
import { isNewTo, releaseNews } from './release-news.ts'

describe('what is new to somebody', () => {
  it.each([
    ['nothing was fetched', '1.5.0', [], { lastVersion: null, news: null }],
    ['the newest was', '1.5.0', ['1.4.0', '1.5.0'], { lastVersion: '1.5.0', news: null }],
    ['an older one was', '1.10.0', ['1.9.0', '1.2.0'], { lastVersion: '1.9.0', news: '1.10.0' }],
    ['they went back on purpose', '1.5.0', ['1.5.0', '1.4.0'], { lastVersion: '1.5.0', news: null }],
    ['they try a beta of the next', '1.5.0', ['2.0.0-beta.1'], { lastVersion: '2.0.0-beta.1', news: null }],
    ['the beta became stable', '2.0.0', ['2.0.0-beta.1'], { lastVersion: '2.0.0-beta.1', news: '2.0.0' }],
    ['nothing is published any more', null, ['1.4.0'], { lastVersion: '1.4.0', news: null }],
  ] as const)('when %s', (_when, newest, fetched, news) => {
    expect(releaseNews(newest, fetched)).toEqual(news)
  })

  it('is everything above what they have', () => {
    expect(['1.3.0', '1.4.0', '1.4.1', '2.0.0'].filter((version) => isNewTo('1.4.0', version))).toEqual([
      '1.4.1',
      '2.0.0',
    ])
    expect(isNewTo(null, '2.0.0')).toBe(false)
  })
})
