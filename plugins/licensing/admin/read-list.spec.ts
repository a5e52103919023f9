import { describe, expect, it } from '@jest/globals'
import { readList } from './read-list.ts'

describe('a list for licenses', () => {
  it('of nothing but addresses is one license each', () => {
    const { rows, missing } = readList('asha@list.example\n\nbaraka@list.example,3\nnobody@\n', 'issue')
    expect(missing).toEqual([])
    expect(rows).toEqual([
      { line: 1, email: 'asha@list.example', quantity: 1, problem: null },
      { line: 2, email: 'baraka@list.example', quantity: 3, problem: null },
      { line: 3, email: 'nobody@', quantity: 1, problem: 'email' },
    ])
  })

  it('names its columns as it likes', () => {
    const { rows, columns } = readList('Qty;User E-Mail;ID\n2;a@b.example;7\n101;a@b.example;8', 'issue')
    expect(columns).toEqual(['quantity', 'email', 'id'])
    expect(rows).toEqual([
      { line: 2, email: 'a@b.example', rowKey: '7', quantity: 2, problem: null },
      { line: 3, email: 'a@b.example', rowKey: '8', problem: 'quantity' },
    ])
  })

  it('of another shop brings keys and dates, where it is clear which', () => {
    const text = `\ufeff"name","user_email","key","created_at","expires_at"
"Asha, of Mombasa","a@b.example","38b1460a-5104-4067-a91d-77b872934d51","2024-02-03 10:00:00","lifetime"
"B","b@b.example","5f3c9a1be07d4286bb1d90e24c7fa613","2024-02-03","2026-01-01T00:00:00+03:00"
"C","c@b.example","5f3c9a1be07d4286bb1d90e24c7fa614","03/02/2024",""
"D","d@b.example","","2024-02-03",""`
    const { rows, missing } = readList(text, 'import')
    expect(missing).toEqual([])
    expect(rows.map(({ issuedAt, expiresAt, problem }) => [issuedAt, expiresAt, problem])).toEqual([
      ['2024-02-03T10:00:00.000Z', null, null],
      // A day is left to the shop, which knows when it begins there.
      ['2024-02-03', '2025-12-31T21:00:00.000Z', null],
      [undefined, undefined, 'date'],
      ['2024-02-03', undefined, 'key'],
    ])
  })

  it('sends no row that the shop would not read', () => {
    const key = '38b1460a-5104-4067-a91d-77b872934d51'
    const problemOf = (row: string) => readList(`email,key,expires\n${row}`, 'import').rows[0]?.problem
    expect(problemOf(`a@b.example,${key},2027-01-31`)).toBeNull()
    expect(problemOf(`a@b.example,${'k7'.repeat(101)},2027-01-31`)).toBe('key')
    expect(problemOf(`${'a'.repeat(250)}@b.example,${key},2027-01-31`)).toBe('email')
    for (const date of [
      '9999-12-31T23:59:59-05:00',
      '0000-01-01',
      '1969-12-31',
      '2027-02-30',
      '2027-02-30 10:00',
    ])
      expect([date, problemOf(`a@b.example,${key},${date}`)]).toEqual([date, 'date'])
  })

  it('says what it lacks', () => {
    expect(readList('Name,Serial\nAsha,1234', 'import').missing).toEqual(['email'])
    expect(readList('', 'import')).toEqual({
      rows: [],
      columns: ['email', 'key', 'expires', 'issued'],
      missing: [],
    })
  })

  it('takes the first of two addresses that says something', () => {
    const { rows } = readList('Purchase Email,Buyer Email\n,a@b.example\nc@b.example,d@b.example', 'issue')
    expect(rows.map(({ email }) => email)).toEqual(['a@b.example', 'c@b.example'])
  })
})
