import { expect, test } from 'vitest'
import { readWrk } from '../../tools/bench/nginx.ts'

const output = `Running 4s test @ http://127.0.0.1:8080/
  2 threads and 64 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency     1.53ms    1.02ms  22.35ms   79.00%
    Req/Sec    21.79k     2.30k   27.10k    68.75%
  Latency Distribution
     50%    1.31ms
     75%    1.90ms
     90%    2.76ms
     99%    5.02ms
  173581 requests in 4.01s, 0.91GB read
Requests/sec:  43286.71
Transfer/sec:    232.56MB
`

test('what wrk measured is read', () => {
  expect(readWrk(output)).toEqual({ requests: 173581, perSecond: 43286.71, half: '1.31ms', most: '5.02ms' })
})

test.each([
  ['errors', output.replace('Requests/sec', '  Non-2xx or 3xx responses: 3\nRequests/sec')],
  ['lost connections', output.replace('Requests/sec', '  Socket errors: connect 0, read 3\nRequests/sec')],
  ['nothing', ''],
])('%s are no measurement', (_what, text) => {
  expect(() => readWrk(text)).toThrow()
})
