// Follows the changes of a server until its key is revoked, and says how each client is ended.
//
//   node revoked.js http://localhost:8080 pk_… <how long to follow, in seconds>
import { pause, sseClient, SUBSCRIPTION, wsClient } from "./common.js";

const [base, key, seconds = "20"] = process.argv.slice(2);

function follow(name, { client }) {
  return new Promise((ended) =>
    client.subscribe(
      { query: SUBSCRIPTION, variables: {} },
      {
        next: ({ data, errors }) =>
          console.log(
            errors ? `${name} error ${errors[0].extensions.code}` : `${name} ${data.changes.event}`,
          ),
        error: (failure) => {
          const code = failure.code ?? failure[0]?.extensions?.code ?? failure.message;
          console.log(`${name} ended ${code}`);
          ended();
        },
        complete: () => {
          console.log(`${name} ended`);
          ended();
        },
      },
    ),
  );
}

const all = Promise.all([
  follow("graphql-ws", wsClient(base, key, 0)),
  follow("graphql-sse", sseClient(base, key, 0)),
]);
console.log("following");
await Promise.race([all, pause(Number(seconds) * 1000)]);
process.exit(0);
