import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { freePort } from '../../../plugins/platform/embedded-postgres/free-port.ts'
import { endChild } from '../start/process-group.ts'
import type { Cleanup } from './cleanup.ts'
import { untilAnswers } from './until-answers.ts'

interface Place {
  program: string
  /** A folder for it alone. */
  dir: string
  /** Origin of the shop behind it. */
  site: string
  /** Folder of the private files. */
  files: string
}

const START_SECONDS = 20
const STOP_MS = 2000

/** Where nginx is installed; undefined when it is not. */
export const findNginx = (): string | undefined =>
  [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
    .map((folder) => join(folder, 'nginx'))
    .find((file) => existsSync(file))

/** The shop at `/` with its files handed over as docs/downloads-delivery.md has it, and the same files at `/plain/`. */
const configOf = (port: number, { dir, site, files }: Place): string => `
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off; worker_processes auto; pid ${dir}/nginx.pid; error_log ${dir}/error.log;
events {}
http {
  access_log off; sendfile on;
  client_body_temp_path ${dir}/body; proxy_temp_path ${dir}/proxy; fastcgi_temp_path ${dir}/fastcgi;
  uwsgi_temp_path ${dir}/uwsgi; scgi_temp_path ${dir}/scgi;
  server {
    listen 127.0.0.1:${port};
    location / { proxy_pass ${site}; proxy_set_header Host $http_host; }
    location = /nginx-answers { return 200 'yes'; }
    location /duka-files/ { internal; alias ${files}/; }
    location /plain/ { alias ${files}/; }
  }
}`

/** A real nginx in front of the shop. @returns its address */
export const startNginx = async (place: Place, cleanup: Cleanup): Promise<string> => {
  const port = await freePort()
  mkdirSync(place.dir, { recursive: true })
  const config = join(place.dir, 'nginx.conf')
  writeFileSync(config, configOf(port, place))
  const child = spawn(place.program, ['-c', config, '-p', place.dir], { stdio: 'ignore' })
  cleanup.add('nginx', () => endChild(child, STOP_MS))
  const url = `http://127.0.0.1:${port}`
  const errorLog = () => `They stand in ${place.dir}/error.log.`
  await untilAnswers(`${url}/nginx-answers`, child, START_SECONDS, errorLog)
  return url
}
