// Weighs what the first page fetches: the entry, the overview and what both
// import, gzipped as served. Fails above the budget.
import { existsSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const budget = 320 * 1024
const manifestFile = new URL('../dist/.vite/manifest.json', import.meta.url)
if (!existsSync(manifestFile)) {
  console.error('size: nothing is built; run npm run build')
  process.exit(1)
}
const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'))

const files = new Set(['index.html'])
function take(key) {
  const chunk = manifest[key]
  if (files.has(chunk.file)) return
  files.add(chunk.file)
  for (const sheet of chunk.css ?? []) files.add(sheet)
  for (const imported of chunk.imports ?? []) take(imported)
}
for (const key of ['index.html', 'src/pages/Overview/Overview.tsx']) {
  if (!manifest[key]) {
    console.error(`size: the build has no ${key}`)
    process.exit(1)
  }
  take(key)
}

let sum = 0
for (const file of files) {
  const weight = gzipSync(readFileSync(new URL(`../dist/${file}`, import.meta.url)), { level: 9 }).length
  sum += weight
  console.log(`${(weight / 1024).toFixed(1).padStart(8)} kB  ${file}`)
}
console.log(`${(sum / 1024).toFixed(1).padStart(8)} kB  first page, of ${budget / 1024} kB`)
if (sum > budget) {
  console.error('size: the first page is too heavy')
  process.exit(1)
}
