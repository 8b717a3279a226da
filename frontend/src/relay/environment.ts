import { Environment, Network, RecordSource, Store } from 'relay-runtime'
import { ask } from './ask'
import { subscribe } from './subscribe'

/** A fresh cache over the API; one per page load, one per test. */
export function createEnvironment() {
  return new Environment({
    network: Network.create(ask, subscribe),
    store: new Store(new RecordSource(), { gcReleaseBufferSize: 20 }),
  })
}
