// Runs all audits of the GraphQL-over-HTTP specification against a server.
//
//   node audit.js http://localhost:8080/graphql pk_…
//
// The key is needed because some audits look types up, which anonymous callers may not.
import { serverAudits } from "graphql-http";

const EXPECTED = 61;
const [url = process.env.PARK_URL, key = process.env.PARK_API_KEY] = process.argv.slice(2);
if (!url) {
  console.error("Usage: node audit.js <url of /graphql> [API key]");
  process.exit(2);
}

const fetchFn = (target, options = {}) =>
  fetch(target, {
    ...options,
    headers: { ...options.headers, ...(key ? { Authorization: `Bearer ${key}` } : {}) },
  });

const audits = serverAudits({ url, fetchFn });
let passed = 0;
for (const audit of audits) {
  const result = await audit.fn();
  if (result.status === "ok") {
    passed++;
    console.log(`ok ${result.id} ${result.name}`);
  } else {
    console.error(`${result.status} ${result.id} ${result.name}: ${result.reason}`);
  }
}
console.log(`graphql-http audits: ${passed} of ${audits.length} ok`);
process.exit(passed === audits.length && audits.length === EXPECTED ? 0 : 1);
