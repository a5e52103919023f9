import { describe, expect, it } from '@jest/globals'
import Papa from 'papaparse'
import { csvStream, jsonLinesStream } from './row-stream.ts'

const pagesOf = (count: number) => {
  const seen = { asked: 0, isEnded: false }
  async function* pages() {
    try {
      for (let page = 0; page < count; page += 1) {
        seen.asked += 1
        yield await Promise.resolve([{ id: page, email: `=1+${String(page)}`, note: 'a "b", c' }])
      }
    } finally {
      seen.isEnded = true
    }
  }
  return { pages: pages(), seen }
}

const columns = ['id', 'email', 'note', 'nothing']

describe('an export', () => {
  it('has one head, whole rows, and no formula', async () => {
    const { pages } = pagesOf(3)
    const bytes = new Uint8Array(await new Response(csvStream(pages, columns)).arrayBuffer())
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const { data } = Papa.parse<string[]>(new TextDecoder().decode(bytes).trim())
    expect(data).toEqual([
      columns,
      ['0', "'=1+0", 'a "b", c', ''],
      ['1', "'=1+1", 'a "b", c', ''],
      ['2', "'=1+2", 'a "b", c', ''],
    ])
  })

  it('of nothing is a head', async () => {
    expect((await new Response(csvStream(pagesOf(0).pages, columns)).text()).trim()).toContain(
      'id,email,note',
    )
  })

  it('is lines for programs too, where nothing needs an escape but JSON’s own', async () => {
    const text = await new Response(jsonLinesStream(pagesOf(2).pages)).text()
    expect(
      text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual([
      { id: 0, email: '=1+0', note: 'a "b", c' },
      { id: 1, email: '=1+1', note: 'a "b", c' },
    ])
    expect(await new Response(jsonLinesStream(pagesOf(0).pages)).text()).toBe('')
  })

  it('asks for no more than its reader takes, and for nothing after they left', async () => {
    const { pages, seen } = pagesOf(1000)
    const reader = csvStream(pages, columns).getReader()
    for (let read = 0; read < 3; read += 1) await reader.read()
    expect(seen.asked).toBe(3)
    await reader.cancel()
    expect(seen).toEqual({ asked: 3, isEnded: true })
  })
})
