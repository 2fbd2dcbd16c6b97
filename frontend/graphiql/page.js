import { EXAMPLES } from "./examples.js";

const TEXTS = {
  "zh-CN": {
    key: "API 密钥",
    language: "回答语言",
    dryRun: "只问代价",
    signIn: "未登录:请登录,或粘贴 API 密钥",
    unreachable: "无法连接服务器",
    cost: (cost) =>
      `代价 ${cost.requested} · 实际 ${cost.actual} · 剩余 ${cost.remaining}(每秒恢复 ${cost.restoreRate})`,
  },
  en: {
    key: "API key",
    language: "Answers in",
    dryRun: "Price only",
    signIn: "Not signed in: sign in, or paste an API key",
    unreachable: "The server cannot be reached",
    cost: (cost) =>
      `cost ${cost.requested} · actual ${cost.actual} · left ${cost.remaining} (+${cost.restoreRate}/s)`,
  },
};

const element = (id) => document.getElementById(id);
const texts = () => TEXTS[element("language").value];
const endpoint = new URL("graphql", document.baseURI);
let lastCost;

/** Sends one request as the signed-in person, or with the pasted key. */
async function send(body, dryRun) {
  const key = element("key").value.trim();
  const headers = {
    "Content-Type": "application/json",
    Accept: "application/graphql-response+json, application/json",
    "Accept-Language": element("language").value,
  };
  if (key) {
    headers.Authorization = `Bearer ${key}`;
  }
  if (dryRun) {
    headers["X-Dry-Run"] = "cost";
  }
  const response = await fetch(endpoint, {
    method: "POST",
    headers,
    credentials: key ? "omit" : "same-origin",
    body: JSON.stringify(body),
  });
  return response.json();
}

async function fetcher(parameters) {
  const introspection = parameters.operationName === "IntrospectionQuery";
  const result = await send(parameters, element("dry-run").checked && !introspection);
  if (!introspection) {
    lastCost = result.extensions?.cost;
    showCost();
  }
  return result;
}

function showCost() {
  element("cost").value = lastCost ? texts().cost(lastCost) : "";
}

function showTexts() {
  document.documentElement.lang = element("language").value;
  for (const node of document.querySelectorAll("[data-text]")) {
    node.textContent = texts()[node.dataset.text];
  }
  showCost();
}

async function showViewer() {
  const place = element("viewer");
  try {
    const { data } = await send({ query: "{ viewer { kind name } }" }, false);
    const known = data?.viewer && data.viewer.kind !== "ANONYMOUS";
    if (known) {
      place.textContent = data.viewer.name;
      return true;
    }
    const link = document.createElement("a");
    link.href = new URL("login", document.baseURI);
    link.textContent = texts().signIn;
    place.replaceChildren(link);
  } catch {
    place.textContent = texts().unreachable;
  }
  return false;
}

const root = window.ReactDOM.createRoot(element("graphiql"));

/** A new key on the component makes it read the schema again, as another caller may see it. */
async function show() {
  showTexts();
  const known = await showViewer();
  root.render(
    window.React.createElement(window.GraphiQL, {
      key: known ? element("viewer").textContent : "",
      fetcher,
      // Nobody known may read the schema, so it is not asked for.
      schema: known ? undefined : null,
      defaultTabs: EXAMPLES,
      defaultEditorToolsVisibility: true,
      shouldPersistHeaders: false,
    }),
  );
}

element("language").value = navigator.language?.startsWith("en") ? "en" : "zh-CN";
element("language").addEventListener("change", show);
element("key").addEventListener("change", show);
await show();
