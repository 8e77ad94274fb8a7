import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cacheControl, type InlineHashes, pageHeaders, securityHeaders } from './headers.ts'
import { mediaTypes } from './mediaTypes.ts'

/** Where things are on the machine that serves, and where nginx listens when it has no other configuration. */
export interface Places {
  /** The copy of dist/. */
  readonly site: string
  /** The copy of dist-nginx/. */
  readonly config: string
  readonly log: string
  readonly listen: string
  /** For what nginx writes while it runs; anybody's, so that it needs no rights. */
  readonly run: string
}

/** Debian's places, which the container file and the README use too. */
export const usualPlaces: Places = {
  site: '/srv/what-happens-next',
  config: '/etc/nginx/what-happens-next',
  log: '/var/log/nginx/what-happens-next.log',
  listen: '8080',
  run: '/tmp',
}

interface Built {
  readonly hashes: InlineHashes
  readonly noindex: readonly string[]
}

const quoted = (value: string): string => {
  if (/["$\\\n]/.test(value)) throw new Error(`nginx would read more than a text in ${value}`)
  return `"${value}"`
}

/** A page by its path, whether it is asked for, found as a file, or asked for without its last slash. */
const pagePattern = (path: string): string => {
  if (!/^\/[\w./-]*$/.test(path)) throw new Error(`nginx would read more than a path in ${path}`)
  const escaped = path.replace(/\/$/, '').replaceAll('.', String.raw`\.`)
  return path.endsWith('/') ? String.raw`~^${escaped}(/|/index\.html)?$` : `~^${escaped}$`
}

/** For http {}: what differs from address to address. A header whose value is empty is not sent. */
export const mapsConf = ({ noindex }: Built): string => `# Written by the build.
map $uri $what_happens_next_cache {
    default ${quoted(cacheControl('/'))};
    ~^/assets/ ${quoted(cacheControl('/assets/'))};
}

map $uri $what_happens_next_robots {
    default "";
${noindex.map((path) => `    ${pagePattern(path)} ${pageHeaders(path, true)['X-Robots-Tag']};`).join('\n')}
}

# No query, no referrer, no address of a visitor. $uri is the file that was sent, so that not even a code
# that was pasted behind the slash is kept.
log_format what_happens_next '$time_iso8601 $status $uri $body_bytes_sent';
`

const headerLines = (headers: Readonly<Record<string, string>>): string =>
  Object.entries(headers)
    .map(([name, value]) => `add_header ${name} ${quoted(value)} always;`)
    .join('\n')

const typeLines = Object.entries(mediaTypes)
  .map(([extension, type]) => `    ${quoted(type)} ${extension.slice(1)};`)
  .join('\n')

/** For server {}: everything but the name, the port and the certificate. */
export const siteConf = ({ hashes }: Built, { site, log }: Places): string => `# Written by the build.
root ${site};
types {
${typeLines}
}
default_type application/octet-stream;

access_log ${log} what_happens_next;
# Messages about single requests carry their address, query and referrer.
error_log /dev/null emerg;
log_not_found off;

# A location with add_header would lose all of these: there is none, and what differs comes from maps.
add_header Cache-Control $what_happens_next_cache always;
add_header X-Robots-Tag $what_happens_next_robots always;
${headerLines(securityHeaders(hashes, { shipped: true }))}

server_tokens off;
autoindex off;
absolute_redirect off;
# A pasted address may be long, and still deserves one of our own pages.
large_client_header_buffers 4 64k;

# Everything was compressed by the build.
gzip off;
gzip_static on;
gzip_vary on;
gzip_proxied any;
gzip_http_version 1.0;

error_page 403 =404 /404.html;
error_page 404 405 414 /404.html;

location ~ /index\\.html$ { internal; }
location ~ /\\.(?!well-known/)|^/_headers$|^/security-headers\\.json$|\\.(br|gz)$ { return 404; }
location ~ /$ { index index.html; }
location / { try_files $uri @slash; }
location @slash {
    if (-f $document_root$uri/index.html) { return 308 $uri/$is_args$args; }
    return 404;
}
`

/** For server {} where nginx has the module; it is not part of the stock one. */
export const brotliConf = 'brotli_static on;\n'

/** A whole configuration for an nginx that serves nothing else. */
export const wholeConf = (
  { config, run, listen }: Places,
  workers = 'auto',
): string => `# Written by the build, for the container.
include /etc/nginx/modules-enabled/*.conf;
worker_processes ${workers};
worker_shutdown_timeout 10s;
pid ${run}/nginx.pid;
error_log stderr warn;

events { worker_connections 4096; }

http {
    sendfile on;
    tcp_nopush on;
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `    ${kind}_temp_path ${run}/${kind};`).join('\n')}

    include ${config}/maps.conf;
    server {
        listen ${listen};
        include ${config}/site.conf;
        # A pattern, which may find nothing: leave the file out where nginx lacks the module.
        include ${config}/brotli*.conf;
    }
}
`

/** The configuration for a built site, by name of file. */
export const nginxFiles = async (
  site: string,
  places: Places,
  workers?: string,
): Promise<ReadonlyMap<string, string>> => {
  const built: Built = JSON.parse(await readFile(join(site, 'security-headers.json'), 'utf8'))
  return new Map([
    ['maps.conf', mapsConf(built)],
    ['site.conf', siteConf(built, places)],
    ['brotli.conf', brotliConf],
    ['nginx.conf', wholeConf(places, workers)],
  ])
}

/** Writes what `nginxFiles` gives into a folder, and nothing else is left there. */
export const writeNginx = async (site: string, folder: string, places = usualPlaces): Promise<void> => {
  const files = await nginxFiles(site, places)
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  for (const [name, text] of files) await writeFile(join(folder, name), text)
}
