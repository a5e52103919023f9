import { expect, it } from '@jest/globals'
import type { Config } from 'payload'
import { bareConfig } from '../platform/testing/bare-config.ts'
import { duka } from './index.ts'

const fieldsOf = (joined: Config, wanted: string): { fields: string[]; isLocal: boolean } => {
  const found = (joined.collections ?? []).find(({ slug }) => slug === wanted)
  const upload = typeof found?.upload === 'object' ? found.upload : {}
  const names = (found?.fields ?? []).flatMap((field) => ('name' in field ? [field.name] : []))
  return { fields: names.sort(), isLocal: upload.disableLocalStorage !== true }
}

it.each(['product-files', 'goods-files'])(
  'puts files that are sold into the bucket, called %s',
  async (slug) => {
    const plugin = duka({ catalog: { slugs: { 'product-files': slug } } })
    const onDisk = fieldsOf(await plugin(bareConfig), slug)
    process.env.S3_BUCKET = 'sold'
    const inBucket = fieldsOf(await plugin(bareConfig), slug)
    delete process.env.S3_BUCKET
    expect([onDisk.isLocal, inBucket.isLocal]).toEqual([true, false])
    // The tables of a shop do not depend on where its files lie.
    expect(inBucket.fields).toEqual(onDisk.fields)
  },
)
