import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { compress } from './vite/compress.ts'
import { relay } from './vite/relay.ts'

const backend = process.env.DUBAN_URL ?? 'http://127.0.0.1:8080'

export default defineConfig({
  plugins: [relay(), react(), compress()],
  // The package's root drags its retired containers along.
  resolve: { alias: [{ find: /^react-relay$/, replacement: 'react-relay/hooks' }] },
  worker: { format: 'es' },
  server: {
    proxy: {
      '/graphql': { target: backend, bypass: (request) => (request.url?.startsWith('/graphiql') ? request.url : undefined) },
      '^/imports($|[/?])': backend,
      '^/register[./]': backend,
    },
  },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    manifest: true,
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
            { name: 'relay', test: /node_modules\/(react-relay|relay-runtime)\// },
          ],
        },
      },
    },
  },
  test: {
    environment: 'jsdom',
    environmentOptions: { jsdom: { url: 'http://duban.test/' } },
    setupFiles: ['./src/test/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}'],
    // Generous: the machine may be busy with other things.
    testTimeout: 60_000,
    css: { modules: { classNameStrategy: 'non-scoped' } },
  },
})
