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

const agents = { http: new http.Agent({ keepAlive: true }), https: new https.Agent({ keepAlive: true }) }

/** Closes all kept connections, for which a server that is to stop in good order would wait. */
export const hangUp = (): void => {
  for (const agent of Object.values(agents)) agent.destroy()
}

interface Asked {
  readonly method?: string
  readonly headers?: Record<string, string>
}

const askOnce = (
  origin: string,
  path: string,
  { method = 'GET', headers = {} }: Asked,
  onLost: (error: Error, wasKept: boolean) => void,
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { protocol, hostname, port } = new URL(origin)
    const [open, agent] = protocol === 'https:' ? [https.request, agents.https] : [http.request, agents.http]
    const options = { host: hostname, port, path, method, headers, agent, timeout: 20_000 }
    const request = open(options, async (response) => {
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
    request.on('timeout', () => request.destroy(new Error(`${origin} does not answer`)))
    request.on('error', (error) => onLost(error, request.reusedSocket))
    request.end()
  })

/**
 * Asks for a path exactly as written: fetch would tidy it up first, and follow where it leads. Asks once more
 * where the server had just closed a connection that was kept from an earlier question.
 */
export const ask = (origin: string, path: string, asked: Asked = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const again = (error: Error, wasKept: boolean): void => {
      if (wasKept) askOnce(origin, path, asked, reject).then(resolve, reject)
      else reject(error)
    }
    askOnce(origin, path, asked, again).then(resolve, reject)
  })
