// Follows the changes of a server while somebody writes and connections break, by four clients, and
// compares what each received with what was written, and its order with that of the log.
//
//   node follow.js http://localhost:8080 pk_… [how many writes]
//
// The server may be killed and started again meanwhile: a write that was not answered is tried again
// under its idempotency key.
import { ask, log, pause, sseClient, SUBSCRIPTION, wsClient } from "./common.js";

const [base, key, writes = "150"] = process.argv.slice(2);
const ENOUGH = 1_000_000;
const written = [];

/** One way of following; what came twice is left out by its token. */
class Follower {
  sequence = [];
  tokens = new Set();
  doubles = 0;
  breaks = 0;
  last;

  constructor(name, since) {
    this.name = name;
    this.last = since;
  }

  take(result) {
    if (result.errors) throw new Error(JSON.stringify(result.errors));
    const change = result.data.changes;
    if (this.tokens.has(change.token)) {
      this.doubles++;
      return;
    }
    this.tokens.add(change.token);
    this.sequence.push(`${change.id}:${change.version}`);
    this.last = change.token;
  }

  has(all) {
    return this.sequence.length >= all.length;
  }
}

/** Comes again with the last token that it has. */
async function withSince(follower, make) {
  for (;;) {
    const { client, breakOff } = make(base, key, 0);
    follower.breakOff = breakOff;
    try {
      const variables = { since: follower.last };
      for await (const result of client.iterate({ query: SUBSCRIPTION, variables })) {
        follower.take(result);
      }
    } catch {
      await pause(100);
    }
  }
}

/** Lets the client come again by itself, which asks for the same once more. */
function silently(follower, make) {
  const { client, breakOff } = make(base, key, ENOUGH);
  follower.breakOff = breakOff;
  client.subscribe(
    { query: SUBSCRIPTION, variables: { since: follower.last } },
    {
      next: (result) => follower.take(result),
      error: (failure) => console.log(`${follower.name} gave up: ${JSON.stringify(failure)}`),
      complete: () => console.log(`${follower.name} was ended`),
    },
  );
}

async function write(most) {
  const query = "{ enterprises(first: 5) { nodes { id version } } }";
  const enterprises = (await ask(base, key, query)).enterprises.nodes;
  for (let i = 0; i < most; i++) {
    const enterprise = enterprises[i % enterprises.length];
    await rename(enterprise, `示例改名${i}`, `follow-${process.pid}-${i}`);
    written.push(`${enterprise.id}:${enterprise.version}`);
    if (i === 20) console.log("writing");
  }
}

async function rename(enterprise, name, idempotencyKey) {
  const input = { id: enterprise.id, expectedVersion: enterprise.version, name, idempotencyKey };
  const query = `
    mutation($input: UpdateEnterpriseInput!) {
      updateEnterprise(input: $input) {
        enterprise { version } errors { ... on UserError { message } } } }`;
  for (;;) {
    try {
      const { updateEnterprise } = await ask(base, key, query, { input });
      if (updateEnterprise.errors.length) throw new Refused(updateEnterprise.errors[0].message);
      enterprise.version = updateEnterprise.enterprise.version;
      return;
    } catch (failure) {
      if (failure instanceof Refused) throw failure;
      await pause(100);
    }
  }
}

class Refused extends Error {}

const since = (await log(base, key, null)).token;
const followers = ["graphql-ws", "graphql-sse", "graphql-ws by itself", "graphql-sse by itself"].map(
  (name) => new Follower(name, since),
);
withSince(followers[0], wsClient);
withSince(followers[1], sseClient);
silently(followers[2], wsClient);
silently(followers[3], sseClient);

const breaking = setInterval(() => {
  const one = followers[Math.floor(Math.random() * followers.length)];
  one.breaks++;
  one.breakOff();
}, 400);
await write(Number(writes));
clearInterval(breaking);

const patience = Date.now() + 60_000;
while (Date.now() < patience && !followers.every((each) => each.has(written))) await pause(100);

// Of one entity the log has the order of the writes; of several, an order that is the same for all.
const logged = (await log(base, key, since)).changes.map((each) => `${each.id}:${each.version}`);
let good = JSON.stringify(logged.toSorted()) === JSON.stringify(written.toSorted());
if (!good) console.log(`FAILED the log has ${logged.length} of ${written.length} writes`);
for (const each of followers) {
  const same = JSON.stringify(each.sequence) === JSON.stringify(logged);
  good &&= same;
  const missing = written.filter((one) => !each.sequence.includes(one)).length;
  console.log(
    `${same ? "ok" : "FAILED"} ${each.name}: ${each.sequence.length} of ${written.length} changes, ` +
      `${missing} missing, ${each.breaks} broken connections, ${each.doubles} doubles left out`,
  );
}
process.exit(good && written.length > 0 ? 0 : 1);
