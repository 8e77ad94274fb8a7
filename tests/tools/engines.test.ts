import { expect, test } from 'vitest'
import { unsupportedInCss, unsupportedInScript } from '../../tools/engines.ts'

test.each([
  '@layer base{a{color:red}}',
  '@property --x{syntax:"*";inherits:false}',
  'a{color:oklch(50% 0.1 20)}',
  'a{color:color-mix(in srgb,red,blue)}',
  'a{color:red;translate:1px 2px}',
  'a{color:red;&:hover{color:blue}}',
  'a:has(b){color:red}',
  '@media (width>=30rem){a{color:red}}',
  'a:focus-visible{color:red}',
  'a{aspect-ratio:1}',
  'a{height:100dvh}',
  'a{overflow-x:clip}',
])('%s is refused', (css) => {
  expect(unsupportedInCss(css)).toHaveLength(1)
})

test.each([
  'a{transform:translate(1px)}',
  'a{content:"@layer & oklch("}',
  'a{background:url(data:image/svg+xml,&)}',
  'a{--scale:1}',
  '@media (min-width:30rem) and (prefers-color-scheme:dark){a{color:red}}',
  'a:focus:not(:focus-visible){outline:none}',
  'a{inset:0;height:100vh;overflow:hidden}',
])('%s is let through', (css) => {
  expect(unsupportedInCss(css)).toEqual([])
})

test('scripts may not use what the compiler cannot rewrite', () => {
  expect(unsupportedInScript('x.replace(/(?<=a)b/,"")')).toHaveLength(1)
  expect(unsupportedInScript('[1,2].at(-1)')).toHaveLength(1)
  expect(unsupportedInScript('[...at(-1)]')).toEqual([])
  expect(unsupportedInScript('new BroadcastChannel("x")')).toHaveLength(1)
  expect(unsupportedInScript('fetch(a,{signal:AbortSignal.timeout(9)})')).toHaveLength(1)
  expect(unsupportedInScript('a.querySelector("#main in")')).toEqual([])
  expect(unsupportedInScript('x.matches(/(?:a)/)')).toEqual([])
})
