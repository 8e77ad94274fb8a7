import * as http from 'node:http'
import * as https from 'node:https'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

/** What came back; names of headers in small letters, the body decoded. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly body: Buffer
}

const decoders: Readonly<Record<string, (body: Buffer) => Buffer>> = {
  br: (body) => brotliDecompressSync(body),
  gzip: (body) => gunzipSync(body),
}

/** Node's headers with repeated ones joined, as a browser reads them. */
const joined = (headers: http.IncomingHttpHeaders): Record<string, string | undefined> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
  )

/** Asks for a path exactly as written: fetch would tidy it up first, and follow where it leads. */
export const ask = (
  origin: string,
  path: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { protocol, hostname, port } = new URL(origin)
    const request = protocol === 'https:' ? https.request : http.request
    request({ host: hostname, port, path, method, headers, timeout: 20_000 }, async (response) => {
      try {
        const sent = Buffer.concat(await Array.fromAsync(response))
        const decode = decoders[response.headers['content-encoding'] ?? ''] ?? ((body) => body)
        resolve({
          status: response.statusCode ?? 0,
          headers: joined(response.headers),
          body: sent.length > 0 ? decode(sent) : sent,
        })
      } catch (error) {
        reject(error)
      }
    })
      .on('timeout', function (this: http.ClientRequest) {
        this.destroy(new Error(`${origin} does not answer`))
      })
      .on('error', reject)
      .end()
  })
