import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig, devices } from '@playwright/test'

const chromium = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => path && existsSync(path))
if (!chromium) throw new Error('no Chromium found: apt-get install chromium fonts-noto-cjk, or set CHROMIUM_PATH')

/** The day of the demonstration's story. */
const today = '2021-10-20'
const port = 8137

/** Journeys run against the real binary on seeds, or against DUBAN_URL. */
const baseURL = process.env.DUBAN_URL ?? `http://127.0.0.1:${port}`

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
    baseURL,
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
    { name: 'desktop', use: { viewport: { width: 1440, height: 900 } } },
    { name: 'phone', use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } } },
  ],
  webServer: process.env.DUBAN_URL
    ? undefined
    : {
        // A database of its own, gone with the temporary directory.
        command: `${process.env.DUBAN_BIN ?? 'go run ..'} serve --addr 127.0.0.1:${port} --database ${join(mkdtempSync(join(tmpdir(), 'duban-')), 'e2e.db')} --seed --demo --public-read --today ${today} --rate 0`,
        url: baseURL,
        timeout: 300_000,
        gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
      },
})
