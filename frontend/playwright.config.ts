import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig, devices } from '@playwright/test'

const chromium = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => path && existsSync(path))
if (!chromium) throw new Error('no Chromium found: apt-get install chromium fonts-noto-cjk, or set CHROMIUM_PATH')

/** The day of the demonstration's story. */
const today = '2021-10-20'
const own = () => mkdtempSync(join(tmpdir(), 'duban-'))

/** Journeys run against the real binary, built once for all of them, or against DUBAN_URL. */
if (!process.env.DUBAN_URL) process.env.DUBAN_BIN ??= build()
const reading = process.env.DUBAN_URL ?? 'http://127.0.0.1:8137'

/** Journeys that write have a server of their own: the others count what is there. */
const working = 'http://127.0.0.1:8138'
const writers = /(office|unit|leader|admin|account|live)\.spec\.ts$/

function build() {
  const binary = join(own(), 'duban')
  execFileSync('go', ['build', '-o', binary, '.'], { cwd: '..', stdio: 'inherit' })
  return binary
}

/** A server on seeds and story, with a database of its own that is gone with the temporary directory. */
const serve = (url: string) => ({
  command: `${process.env.DUBAN_BIN} serve --addr ${new URL(url).host} --database ${join(own(), 'e2e.db')} --seed --demo --public-read --today ${today} --rate 0 --log warn`,
  url,
  timeout: 300_000,
  gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 10_000 },
})

const desktop = { viewport: { width: 1440, height: 900 } }
const phone = { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } }

export default defineConfig({
  testDir: './e2e',
  workers: 1,
  retries: 0,
  forbidOnly: !!process.env.CI,
  // Generous: the machine may be busy with other things.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: {
    baseURL: reading,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: chromium,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'desktop', testIgnore: writers, use: desktop },
    { name: 'phone', testIgnore: writers, use: phone },
    ...(process.env.DUBAN_URL
      ? []
      : [
          { name: 'desktop at work', testMatch: writers, use: { ...desktop, baseURL: working } },
          { name: 'phone at work', testMatch: writers, use: { ...phone, baseURL: working } },
        ]),
  ],
  webServer: process.env.DUBAN_URL ? undefined : [serve(reading), serve(working)],
})
