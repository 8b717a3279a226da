// Talks to the server at the given address as graphql-ws does, and as clients do
// that break the protocol. Prints one line of JSON for each: {name, got}.
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

const url = process.argv[2].replace(/^http/, 'ws');
const tell = (name, got) => console.log(JSON.stringify({ name, got }));

const client = createClient({ url, webSocketImpl: WebSocket, retryAttempts: 0, lazy: false });

const collect = async (payload) => {
  const got = [];
  try {
    for await (const result of client.iterate(payload)) got.push(result);
  } catch (err) {
    return Array.isArray(err) ? err.map((e) => e.extensions.code) : String(err);
  }
  return got;
};

tell('a query', await collect({ query: '{ hello(name: "ws") }' }));
tell('a mutation', await collect({ query: 'mutation { rename(to: "b") }' }));
tell('a subscription', await collect({ query: 'subscription ($to: Int!) { count(to: $to) }', variables: { to: 3 } }));
tell('a query that is not valid', await collect({ query: '{ nothing }' }));
tell('a query with a syntax error', await collect({ query: '{' }));

const stopping = client.iterate({ query: 'subscription { forever }' });
const waiting = stopping.next();
await stopping.return();
tell('a subscription that the client stops', await waiting);

const together = await Promise.all([1, 2, 3].map((to) => collect({ query: 'subscription ($to: Int!) { count(to: $to) }', variables: { to } })));
tell('three at once', together.map((results) => results.length));
await client.dispose();

// raw sends messages as they are and tells how the connection ended, or the
// last message when it did not.
const raw = (name, messages, options = {}) => new Promise((resolve) => {
  const { protocol = 'graphql-transport-ws', origin, until } = options;
  const socket = new WebSocket(url, protocol || undefined, { origin });
  socket.on('open', () => messages.forEach((m) => socket.send(typeof m === 'string' || Buffer.isBuffer(m) ? m : JSON.stringify(m))));
  socket.on('message', (data) => {
    const message = JSON.parse(String(data));
    if (until && message.type === until) {
      tell(name, message);
      socket.terminate();
      resolve();
    }
  });
  socket.on('unexpected-response', (req, res) => { tell(name, res.statusCode); req.destroy(); resolve(); });
  socket.on('error', () => {});
  socket.on('close', (code) => { if (!until) { tell(name, code); resolve(); } });
});

const init = { type: 'connection_init' };
const subscribe = (id, query) => ({ id, type: 'subscribe', payload: { query } });

await raw('a foreign origin', [], { origin: 'https://elsewhere.example' });
await raw('no subprotocol', [], { protocol: '' });
await raw('no connection_init in time', []);
await raw('subscribe before connection_init', [subscribe('1', '{ hello }')]);
await raw('connection_init twice', [init, init]);
await raw('an id twice', [init, subscribe('1', 'subscription { forever }'), subscribe('1', 'subscription { forever }')]);
await raw('no JSON', ['hello']);
await raw('a binary message', [Buffer.from([0xff, 0xfe])]);
await raw('a type that the protocol does not have', [init, { type: 'start', id: '1' }]);
await raw('subscribe without a query', [init, { type: 'subscribe', id: '1', payload: {} }]);
await raw('subscribe without an id', [init, { type: 'subscribe', payload: { query: '{ hello }' } }]);
await raw('a message of 65 KiB', [init, subscribe('1', `{ hello }${' '.repeat(65 << 10)}`)]);
await raw('a wrong token', [{ type: 'connection_init', payload: { authorization: 'Bearer wrong' } }]);
await raw('a ping', [init, { type: 'ping', payload: { at: 1 } }], { until: 'pong' });
await raw('the twenty-first operation', [init, ...Array.from({ length: 21 }, (_, i) => subscribe(String(i), 'subscription { forever }'))], { until: 'error' });
await raw('an id again after it is complete', [init, subscribe('1', 'subscription { forever }'), { type: 'complete', id: '1' }, subscribe('1', '{ hello }')], { until: 'complete' });
