import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import type { TestProjectConfiguration } from 'vitest/config'
import { defineConfig } from 'vitest/config'
import { extraScripts, scriptSource } from './src/views/page.ts'
import { lightningcss, scriptTargets } from './tools/engines.ts'
import { mapDrawing } from './tools/map/plugin.ts'
import { searchIndex } from './tools/searchIndex.ts'
import { sourceNames } from './tools/sourceNames.ts'

const browser = 'tests/browser'
const oldEngine = 'tests/oldEngine'
// Vitest would leave one core idle, which on two cores is half of them.
const maxWorkers = '100%'

// Every file costs a connection or a turn on it, and a slow phone some milliseconds of its own, so what pages share comes
// in two: what all of them use, and what understands answers, machinery included. What only one page loads, or loads late,
// is left to the bundler.
const sharedChunks = [
  {
    name: 'common',
    test: /preload-helper|src\/lib\/(afterPaint|entered|later|rest|leave|print|textSize|searchLink|storageKey|lazy|unkept)\.ts$/,
  },
  { name: 'answers', test: /node_modules\/xstate\/|src\/lib\/(store|answerInWords)\.ts$/ },
  // What a place tells, which what-if asks for without the rest of an assessment, is not cut off from it. The words that
  // /law/ needs of it come first, or that page would load it all.
  { name: 'vocabulary', test: /machines\/collection\/vocabulary\.ts$/ },
  { name: 'assess', test: /machines\/(assess|outlook)\.ts$/ },
]

const projects: TestProjectConfiguration[] = [
  {
    extends: true,
    test: {
      name: 'unit',
      environment: 'node',
      // The spaces that the invariants walk are built once a worker, not once a file.
      isolate: false,
      pool: 'threads',
      maxWorkers,
      include: ['tests/**/*.test.ts'],
      exclude: [`${browser}/**`, `${oldEngine}/**`, 'tests/{ui,views}/**'],
      // Walking ten thousand trails takes ten seconds alone, and a minute beside two browsers.
      testTimeout: 180_000,
      // A test may have to build first.
      hookTimeout: 180_000,
    },
  },
  {
    extends: true,
    test: {
      name: 'components',
      environment: 'jsdom',
      maxWorkers,
      include: ['tests/{ui,views}/**/*.test.{ts,tsx}'],
      // The chart is compiled on first use, and a whole result drawn, which takes its time on a busy machine.
      testTimeout: 30_000,
      hookTimeout: 60_000,
    },
  },
  {
    extends: true,
    test: {
      name: 'browser',
      environment: 'node',
      include: [`${browser}/**/*.test.ts`],
      globalSetup: [`${browser}/globalSetup.ts`],
      testTimeout: 120_000,
      hookTimeout: 120_000,
      // Two cores: one browser at a time, and after the others, so that waits mean what they say.
      fileParallelism: false,
      sequence: { groupOrder: 1 },
    },
  },
  {
    extends: true,
    test: {
      name: 'oldEngine',
      environment: 'node',
      include: [`${oldEngine}/**/*.test.ts`],
      globalSetup: [`${oldEngine}/globalSetup.ts`],
      testTimeout: 90_000,
      hookTimeout: 90_000,
      fileParallelism: false,
      sequence: { groupOrder: 2 },
      // A browser that dies, which old ones may, is no fault of the page; anything else is, and is not tried again.
      retry: { count: 1, condition: /Target closed|Session closed|browser has disconnected|Page crashed/ },
    },
  },
]

export default defineConfig(({ isSsrBuild }) => ({
  // Lightning CSS below does what the plugin's own optimiser would, for older browsers than it aims at.
  plugins: [react(), tailwindcss({ optimize: false }), sourceNames(), mapDrawing(), searchIndex()],
  publicDir: 'public',
  css: {
    transformer: 'lightningcss',
    lightningcss,
  },
  build: {
    target: scriptTargets,
    cssMinify: 'lightningcss',
    manifest: !isSsrBuild,
    copyPublicDir: !isSsrBuild,
    // A picture inlined as data would be counted to every page that names it.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      input: isSsrBuild
        ? { prerender: 'src/prerender.tsx' }
        : {
            main: 'src/main.tsx',
            light: 'src/light.ts',
            base: 'src/styles/base.css',
            ...Object.fromEntries(extraScripts.map((name) => [name, scriptSource(name)])),
          },
      ...(!isSsrBuild && { output: { codeSplitting: { groups: sharedChunks } } }),
    },
  },
  test: { projects },
}))
