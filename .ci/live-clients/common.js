import { createClient as createSse } from "graphql-sse";
import { createClient as createWs } from "graphql-ws";
import WebSocket from "ws";

export const SUBSCRIPTION = `
  subscription($since: String) {
    changes(since: $since, types: [ENTERPRISE]) { token kind id event version } }`;

/** Waits so many milliseconds. */
export const pause = (millis) => new Promise((done) => setTimeout(done, millis));

/** Asks over HTTP. */
export async function ask(base, key, query, variables = {}) {
  const response = await fetch(`${base}/graphql`, {
    method: "POST",
    headers: {
      "Content-Type": "application/json",
      "Accept-Language": "en",
      Authorization: `Bearer ${key}`,
    },
    body: JSON.stringify({ query, variables }),
  });
  const body = await response.json();
  if (body.errors) throw new Error(JSON.stringify(body.errors));
  return body.data;
}

/** What the log has after a token, and where it ends. */
export async function log(base, key, since) {
  const changes = [];
  let feed = { token: since, hasMore: true };
  while (feed.hasMore) {
    const query = `
      query($since: String) {
        changes(since: $since, types: [ENTERPRISE]) {
          token hasMore changes { token id version } } }`;
    feed = (await ask(base, key, query, { since: feed.token })).changes;
    changes.push(...feed.changes);
  }
  return { changes, token: feed.token };
}

/** A client of graphql-ws, and how to break its connection. */
export function wsClient(base, key, retryAttempts) {
  let open = false;
  const client = createWs({
    url: `${base.replace("http", "ws")}/graphql-ws`,
    webSocketImpl: WebSocket,
    connectionParams: { Authorization: `Bearer ${key}` },
    retryAttempts,
    retryWait: () => pause(100),
    shouldRetry: () => true,
    on: { connected: () => (open = true), closed: () => (open = false) },
  });
  return { client, breakOff: () => open && client.terminate() };
}

/** A client of graphql-sse, and how to break its connection. */
export function sseClient(base, key, retryAttempts) {
  let connection = new AbortController();
  const client = createSse({
    url: `${base}/graphql`,
    headers: { Authorization: `Bearer ${key}` },
    retryAttempts,
    retry: () => pause(100),
    fetchFn: (url, options) => {
      connection = new AbortController();
      const signal = AbortSignal.any([options.signal, connection.signal]);
      return fetch(url, { ...options, signal });
    },
  });
  return { client, breakOff: () => connection.abort(new Error("broken off")) };
}
