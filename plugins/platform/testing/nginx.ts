import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { eventually } from './eventually.ts'

interface NginxOptions {
  /** Path of the binary. */
  program: string
  /** Origin of the site behind it. */
  site: string
  /** Folder of the private files. */
  files: string
}

export interface TestNginx {
  url: string
  close: () => Promise<void>
}

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  return typeof address === 'object' && address ? address.port : 0
}

/** The same location as in docs/downloads-delivery.md. */
const configOf = (dir: string, port: number, { site, files }: NginxOptions) => `
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off; pid ${dir}/nginx.pid; error_log ${dir}/error.log;
events {}
http {
  access_log off;
  client_body_temp_path ${dir}/body; proxy_temp_path ${dir}/proxy; fastcgi_temp_path ${dir}/fastcgi;
  uwsgi_temp_path ${dir}/uwsgi; scgi_temp_path ${dir}/scgi;
  server {
    listen 127.0.0.1:${String(port)};
    location / { proxy_pass ${site}; proxy_set_header Host $http_host; }
    location /duka-files/ {
      internal;
      alias ${files}/;
      sendfile on;
      gzip off;
      add_header X-Content-Type-Options nosniff always;
      add_header Content-Security-Policy "default-src 'none'; sandbox" always;
      add_header Referrer-Policy no-referrer always;
    }
  }
}`

/** Any answer will do: what it asks may not be there yet. */
const answers = (url: string) => (): Promise<boolean> =>
  fetch(url).then(
    () => true,
    () => false,
  )

/** A real nginx in front of the site, on a free port of the loopback. */
export const startNginx = async (options: NginxOptions): Promise<TestNginx> => {
  const dir = await mkdtemp(path.join(tmpdir(), 'duka-nginx-'))
  const port = await freePort()
  const url = `http://127.0.0.1:${String(port)}`
  const config = path.join(dir, 'nginx.conf')
  await writeFile(config, configOf(dir, port, options))
  const child = spawn(options.program, ['-c', config, '-p', dir], { stdio: 'ignore' })
  const close = async () => {
    const gone = once(child, 'exit')
    child.kill('SIGTERM')
    await gone
    await rm(dir, { recursive: true, force: true })
  }
  await eventually(answers(url), 10).catch(async (error: unknown) => {
    await close()
    throw error
  })
  return { url, close }
}
