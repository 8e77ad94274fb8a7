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
])('%s is refused', (css) => {
  expect(unsupportedInCss(css)).toHaveLength(1)
})

test.each([
  'a{transform:translate(1px)}',
  'a{content:"@layer & oklch("}',
  'a{background:url(data:image/svg+xml,&)}',
  'a{--scale:1}',
])('%s is let through', (css) => {
  expect(unsupportedInCss(css)).toEqual([])
})

test('scripts may not use what the compiler cannot rewrite', () => {
  expect(unsupportedInScript('x.replace(/(?<=a)b/,"")')).toHaveLength(1)
  expect(unsupportedInScript('[1,2].at(-1)')).toHaveLength(1)
  expect(unsupportedInScript('x.matches(/(?:a)/)')).toEqual([])
})
