import { expect } from '@playwright/test'
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A server of a test's own, which can go away and come back with the same database. */
export class OwnServer {
  private said = ''
  private running?: ChildProcess
  private constructor(
    readonly url: string,
    private readonly args: string[],
  ) {}

  static async start(...flags: string[]) {
    const free = createServer().listen(0, '127.0.0.1')
    await once(free, 'listening')
    const { port } = free.address() as AddressInfo
    free.close()
    await once(free, 'close')
    const database = join(mkdtempSync(join(tmpdir(), 'duban-')), 'own.db')
    const server = new OwnServer(`http://127.0.0.1:${port}`, ['serve', '--addr', `127.0.0.1:${port}`, '--database', database, '--rate', '0', '--log', 'warn', ...flags])
    await server.come()
    return server
  }

  /** Starts, and waits until it is ready. */
  async come() {
    this.running = spawn(process.env.DUBAN_BIN!, this.args)
    this.running.stdout!.on('data', (words) => (this.said += words))
    for (let tries = 0; tries < 600; tries++) {
      const ready = await fetch(`${this.url}/readyz`).catch(() => null)
      if (ready?.ok) return
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    throw new Error(`the server did not become ready: ${this.said}`)
  }

  /** Waits for something that it prints. */
  async says(words: RegExp) {
    await expect.poll(() => this.said).toMatch(words)
    return words.exec(this.said)!
  }

  /** Goes away at once, as a machine does that loses its power. */
  async go() {
    const gone = once(this.running!, 'exit')
    this.running!.kill('SIGKILL')
    await gone
  }
}
