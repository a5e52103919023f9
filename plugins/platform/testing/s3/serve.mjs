// A real S3 server on a folder, as a process of its own: it can be killed, and its memory is nobody else's.
//   node serve.mjs <folder> <bucket> <port, or 0>
import { readFile, readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import S3rver from 's3rver'
import { isSignedAddress } from './signed-address.mjs'

const [directory, bucket, port] = process.argv.slice(2)

// What a bucket must allow, so that the panel in a browser may send parts.
const cors = `<CORSConfiguration><CORSRule><AllowedOrigin>*</AllowedOrigin><AllowedMethod>PUT</AllowedMethod>
<AllowedHeader>*</AllowedHeader><MaxAgeSeconds>3000</MaxAgeSeconds></CORSRule></CORSConfiguration>`

const server = new S3rver({
  address: '127.0.0.1',
  port: Number(port),
  silent: true,
  directory,
  configureBuckets: [{ name: bucket, configs: [cors] }],
})

const uploads = server.store.getResourcePath(bucket, undefined, 'uploads')
const folderOf = (uploadId) => path.join(uploads, path.basename(uploadId))

const isThere = (file) =>
  stat(file).then(
    () => true,
    () => false,
  )

const xml = (ctx, status, body) => {
  ctx.status = status
  ctx.type = 'application/xml'
  ctx.body = `<?xml version="1.0" encoding="UTF-8"?>${body}`
}

const listParts = async (ctx, folder) => {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md5'))
  const parts = await Promise.all(
    names.map(async (name) => {
      const number = Number.parseInt(name, 10)
      const { size } = await stat(path.join(folder, String(number)))
      return { number, size, etag: await readFile(path.join(folder, name), 'utf8') }
    }),
  )
  const items = parts
    .sort((a, b) => a.number - b.number)
    .map(
      ({ number, size, etag }) =>
        `<Part><PartNumber>${number}</PartNumber><ETag>&quot;${etag}&quot;</ETag><Size>${size}</Size></Part>`,
    )
  xml(ctx, 200, `<ListPartsResult><IsTruncated>false</IsTruncated>${items.join('')}</ListPartsResult>`)
}

// A bucket puts an upload together once, and whoever says so at the same time is answered after that. s3rver replaces the
// object by taking it away first: they wait for each other here.
const assembling = new Map()

const inTurn = async (uploadId, run) => {
  const turn = (assembling.get(uploadId) ?? Promise.resolve()).then(run)
  const settled = turn.then(
    () => {},
    () => {},
  )
  assembling.set(uploadId, settled)
  await turn
  if (assembling.get(uploadId) === settled) assembling.delete(uploadId)
}

// s3rver knows the beginning and the end of a multipart upload; listing and giving up are added here.
const multipart = async (ctx, next) => {
  const folder = folderOf(ctx.query.uploadId)
  if (!(await isThere(folder))) {
    return xml(ctx, 404, '<Error><Code>NoSuchUpload</Code><Message>No such upload.</Message></Error>')
  }
  if (ctx.method === 'GET') return listParts(ctx, folder)
  if (ctx.method !== 'DELETE') return next()
  await rm(folder, { recursive: true })
  ctx.status = 204
  return undefined
}

server.middleware.unshift(async (ctx, next) => {
  const { uploadId } = ctx.query
  if (typeof uploadId !== 'string' || ctx.method === 'OPTIONS') return next()
  const run = () => multipart(ctx, next)
  return ctx.method === 'POST' ? inTurn(uploadId, run) : run()
})

// The one account that s3rver knows.
const secret = 'S3RVER'

// The bucket is private: s3rver lets in who has no signature, and believes the one in an address.
server.middleware.unshift(async (ctx, next) => {
  const { headers, method, path: object, querystring: query } = ctx
  const isSigned =
    ctx.get('authorization') !== '' ||
    isSignedAddress({ method, path: object, query, headers, secret, now: Date.now() })
  if (isSigned || method === 'OPTIONS') return next()
  return xml(ctx, 403, '<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>')
})

// A part that breaks off is no part, and no reason to fall over.
process.on('uncaughtException', (error) => process.stderr.write(`${String(error)}\n`))

// Whoever started it is gone, in whatever way.
process.on('disconnect', () => process.exit())

const address = await server.run()
process.send?.({ port: address.port })
