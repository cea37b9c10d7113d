"use strict";
const EVERY = 1000; // milliseconds between two requests for the state
const KEPT = 1000; // entries that the log keeps, and
const SHOWN = 400; // shows
const BASE = "/agentgateway/resource";
const POLLS = new Set(["getAgentEvent", "getAllAgentEvent"]);
const AGENT_STATES = {
  signedOut: ["signed out", ""], idle: ["idle", "good"], busy: ["busy", "warn"], work: ["wrapping up", "warn"], rest: ["resting", "warn"],
  dialling: ["dialling", "ring"], ringing: ["ringing", "ring"], talking: ["talking", "talk"], conference: ["conference", "talk"],
  holding: ["holding", "warn"], inspecting: ["inspecting", "talk"], playback: ["playing a recording", "talk"],
  agentConference: ["in a conference of agents", "talk"],
};
const PARTY_STATES = { waiting: "warn", ringing: "ring", talking: "talk", held: "warn", joined: "talk" };
const FEATURES = { 0: "inbound", 6: "internal", 7: "outbound", 41: "pre-occupied", 43: "predicted", 44: "previewed", 51: "help of two parties", 52: "help of three parties" };

const $ = (id) => document.getElementById(id);

// An element; properties that hold a dash are attributes. Text never becomes markup.
function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name.includes("-")) element.setAttribute(name, value);
    else element[name] = value;
  }
  element.append(...children);
  return element;
}

// Leaves alone what is right already, so that neither the focus nor a reader's place is lost.
function say(element, text) {
  if (element.textContent !== text) element.textContent = text;
}
function paint(element, [text, colour]) {
  say(element, text);
  const wanted = `badge ${colour}`.trim();
  if (element.className !== wanted) element.className = wanted;
}

// Makes the children of a list those of the items; a child stays the same element as long as its item is there.
function sync(list, items, key, create, update) {
  const wanted = new Set(items.map((item) => String(key(item))));
  const known = new Map();
  for (const child of [...list.children]) {
    if (wanted.has(child.dataset.key)) known.set(child.dataset.key, child);
    else {
      const lost = child.contains(document.activeElement);
      child.remove();
      if (lost) list.closest("section").querySelector("h2").focus();
    }
  }
  let place = list.firstElementChild;
  for (const item of items) {
    const name = String(key(item));
    let child = known.get(name);
    if (!child) {
      child = create(item);
      child.dataset.key = name;
    }
    update(child, item);
    if (child === place) place = place.nextElementSibling;
    else list.insertBefore(child, place);
  }
}

function facts(element, pairs) {
  const shown = pairs.filter(([, value]) => value !== "" && value !== null);
  sync(element, shown, ([name]) => name, ([name]) => make("div", {}, make("dt", { textContent: name }), make("dd")), (row, [, value]) => say(row.lastChild, value));
}

// ---- Requests to the simulator

// The token comes behind # in the address, which is not sent, and stays out of the history. It is kept for a reload of this tab.
const given = new URLSearchParams(location.hash.slice(1)).get("token");
if (given) sessionStorage.setItem("token", given);
history.replaceState(null, "", location.pathname);
const token = sessionStorage.getItem("token");
const HEADERS = { "content-type": "application/json", ...(token && { authorization: `Bearer ${token}` }) };

let noticeTimer;
function notify(text, good) {
  clearTimeout(noticeTimer);
  $("notice").className = good ? "good" : "bad";
  $("notice").textContent = text;
  noticeTimer = setTimeout(() => { $("notice").textContent = ""; }, good ? 5000 : 12000);
}

async function ask(path, body, done, method = "POST") {
  try {
    const response = await fetch(`/control/${path}`, { method, headers: HEADERS, body: JSON.stringify(body) });
    const answer = await response.text();
    if (response.ok) notify(done, true);
    else {
      let reason = answer;
      try { reason = JSON.parse(answer).error; } catch { /* a text, then */ }
      notify(reason || `status ${response.status}`, false);
      return false;
    }
  } catch {
    notify("The simulator cannot be reached.", false);
    return false;
  }
  await look();
  return true;
}

function does(text, label, act) {
  const button = make("button", { type: "button", className: "small", textContent: text, "aria-label": label });
  button.addEventListener("click", act);
  return button;
}

function onSubmit(form, act) {
  $(form).addEventListener("submit", (event) => {
    event.preventDefault();
    act();
  });
}

onSubmit("call", async () => {
  const [from, to] = [$("call-from").value, $("call-to").value];
  if (await ask("customers/call", { from, to }, `${from} calls ${to}.`)) {
    // The next customer has the next number.
    if (/^\d+$/.test(from)) $("call-from").value = (BigInt(from) + 1n).toString().padStart(from.length, "0");
  }
});
onSubmit("preview", () => {
  const [agent, numbers] = [Number($("preview-agent").value), $("preview-numbers").value];
  ask("previews", { agent, numbers, data: $("preview-data").value }, `${numbers} was offered to ${agent}.`);
});
onSubmit("advance", () => {
  const seconds = Number($("advance-seconds").value);
  ask("clock/advance", { seconds }, `The clock went ${seconds} s ahead.`);
});

// ---- Faults

// Kind, what it does, its own fields (name, label, first value or choices, range of a number), and whether it hits requests.
const FAULTS = [
  ["delay", "the command is late", [["seconds", "Seconds", 2, 0.1, 3600]], true],
  ["dropBefore", "connection closed before the command", [], true],
  ["dropAfter", "connection closed after the command", [], true],
  ["reset", "connection reset", [], true],
  ["httpError", "HTTP error with a page of HTML", [["status", "Status", 503, 500, 599]], true],
  ["truncatedJson", "half of the answer", [], true],
  ["contentType", "another content type", [["contentType", "Content type", "text/html"]], true],
  ["gbk", "answer in GBK", [], true],
  ["wrongCharset", "answer in GBK that claims to be UTF-8", [], true],
  ["byteOrderMark", "byte-order mark before the answer", [], true],
  ["emptyBody", "answer without a body", [], true],
  ["slowBody", "a byte of the answer at a time", [["seconds", "Seconds between", 2, 0.001, 3600]], true],
  ["largeBody", "a very long answer", [["bytes", "Bytes", 33554432, 1, 4294967296]], true],
  ["lateAnswer", "the answer is late, the command is not", [["seconds", "Seconds", 2, 0.1, 3600]], true],
  ["echoSecrets", "refusal that repeats the request's secrets", [], true],
  ["oddEvent", "event of an odd form", [["form", "Form", ["noType", "numericType", "repeatedType", "objectAgent", "textTime", "list", "text", "result", "refusal"]]], true],
  ["loseGuid", "Guid is left out", [], true],
  ["duplicateGuid", "Guid comes twice", [], true],
  ["switchOver", "agent is being moved", [["retcode", "Code", "000-004"]], true],
  ["flowControl", "asked too often", [], true],
  ["nodeFails", "a node fails", [["node", "Node", 0, 0, 99], ["seconds", "Seconds", 30, 0, 3600]], false],
  ["eventBurst", "many events at once", [["eventType", "Event", "AgentOther_Note"], ["count", "Count", 20, 1, 10000]], false],
];

function chosenFault() {
  return FAULTS.find(([kind]) => kind === $("fault-kind").value);
}
function chooseFault() {
  const [kind, , fields, hitsRequests] = chosenFault();
  $("fault-fields").replaceChildren(
    ...fields.map(([name, label, value, min, max]) => {
      const choices = [value].flat().map((choice) => make("option", { value: choice, textContent: choice }));
      if (choices.length > 1) return make("label", { textContent: `${label} ` }, make("select", { name }, ...choices));
      const limits = min === undefined ? { type: "text" } : { type: "number", min, max, step: name === "seconds" ? "any" : 1 };
      return make("label", { textContent: `${label} ` }, make("input", { ...limits, name, value, required: true }));
    }),
  );
  for (const field of ["operation", "times"]) $(`fault-${field}-label`).hidden = !hitsRequests;
  $("fault-agent").required = kind === "eventBurst";
  $("fault-agent").parentElement.hidden = kind === "nodeFails";
}
$("fault-kind").append(...FAULTS.map(([value, text]) => make("option", { value, textContent: text })));
$("fault-kind").addEventListener("change", chooseFault);
chooseFault();

onSubmit("fault", () => {
  const [kind, text, , hitsRequests] = chosenFault();
  const fault = { kind };
  for (const input of $("fault-fields").querySelectorAll("input, select")) fault[input.name] = input.type === "number" ? Number(input.value) : input.value;
  const [agent, operation, times] = [$("fault-agent").value, $("fault-operation").value.trim(), $("fault-times").value];
  if (agent && kind !== "nodeFails") fault.agent = Number(agent);
  if (hitsRequests && operation) fault.operation = operation;
  if (hitsRequests && times) fault.times = Number(times);
  ask("faults", fault, `Injected: ${text}.`);
});

function createFault({ id, kind }) {
  const row = make("li");
  row.parts = { what: make("span"), hits: make("span", { className: "badge warn" }) };
  const remove = does("Remove", `Remove the fault ${kind}`, () => ask(`faults/${id}`, {}, "The fault was removed.", "DELETE"));
  row.append(row.parts.what, row.parts.hits, make("span", { className: "buttons" }, remove));
  return row;
}
function updateFault(row, { kind, agent, operation, times, hits }) {
  const left = times === undefined ? "" : `, ${times - hits} more`;
  say(row.parts.what, [kind, agent && `agent ${agent}`, operation].filter(Boolean).join(" · "));
  say(row.parts.hits, `hit ${hits}${left}`);
}

// ---- Agents, calls, queues

function createAgent(agent) {
  const card = make("li", { className: "card" });
  card.parts = { state: make("span"), facts: make("dl", { className: "facts" }) };
  const [out, way] = createPlayed(card, agent.id);
  const events = does("Its events", `Show the events of agent ${agent.id}`, () => {
    $("log-agent").value = String(agent.id);
    relist();
    $("log").focus();
  });
  card.append(make("div", { className: "row" }, make("span", { className: "name", textContent: agent.id }), card.parts.state, card.parts.plays), card.parts.facts, card.parts.deeds, make("div", { className: "row" }, events, way, out));
  return card;
}
function updateAgent(card, agent, isCluster, calls) {
  updatePlayed(card, agent, calls);
  paint(card.parts.state, AGENT_STATES[agent.state] ?? [agent.state, ""]);
  const set = [agent.muted && "muted", agent.videoMuted && "camera off", agent.autoAnswer && "auto answer"].filter(Boolean);
  facts(card.parts.facts, [
    ["Phone", agent.phone],
    ["Queues", agent.skills.join(", ")],
    ["Node", isCluster ? agent.node : ""],
    ["Call", agent.activeCall],
    ["Holds", agent.heldCalls.join(", ")],
    ["Set", set.join(", ")],
    ["Events waiting", agent.pendingEvents ? String(agent.pendingEvents) : ""],
  ]);
}

function createCall() {
  const card = make("li", { className: "card" });
  card.parts = { numbers: make("span", { className: "name" }), facts: make("dl", { className: "facts" }), parties: make("ul", { className: "parties" }) };
  card.append(card.parts.numbers, card.parts.facts, card.parts.parties);
  return card;
}
function updateCall(card, call, queues) {
  say(card.parts.numbers, `${call.caller} → ${call.called}`);
  const queue = queues.find((queue) => queue.id === call.queue);
  facts(card.parts.facts, [
    ["Id", call.id],
    ["Kind", FEATURES[call.feature] ?? `feature ${call.feature}`],
    ["Queue", queue ? `${queue.id} ${queue.name}` : ""],
    ["Voice menu", call.ivr === null ? "" : String(call.ivr)],
    ["Dialled", call.digits],
    ["Medium", call.video ? "video" : ""],
  ]);
  sync(card.parts.parties, call.parties, (party) => `${party.agent ?? ""} ${party.number}`, createParty, (row, party) => updateParty(row, party, call));
}
function createParty(party) {
  const row = make("li");
  const number = party.number;
  row.parts = { state: make("span") };
  const who = party.agent === null ? number : `Agent ${party.agent}`;
  row.append(make("span", { textContent: who }), row.parts.state);
  if (party.agent === null) {
    row.parts.answer = does("Answer", `${number} answers`, () => ask("customers/answer", { number }, `${number} has answered.`));
    row.parts.back = does("Return", `${number} returns from the voice menu`, () => ask("ivr/return", { number }, `${number} is back from the voice menu.`));
    const over = does("Hang up", `${number} hangs up`, () => ask("customers/hangup", { number }, `${number} has hung up.`));
    row.append(make("span", { className: "buttons" }, row.parts.answer, row.parts.back, over));
  }
  return row;
}
function updateParty(row, party, call) {
  paint(row.parts.state, [party.state, PARTY_STATES[party.state] ?? ""]);
  if (party.agent === null) {
    show(row.parts.answer, party.state === "ringing");
    show(row.parts.back, call.ivr !== null);
  }
}
// A button that goes away must not take the focus with it.
function show(button, wanted) {
  if (button.hidden !== wanted) return;
  if (!wanted && document.activeElement === button) button.parentElement.lastElementChild.focus();
  button.hidden = !wanted;
}

function createQueue(queue) {
  const card = make("li", { className: "card" });
  card.parts = { waiting: make("span"), facts: make("dl", { className: "facts" }), calls: make("ol", { className: "parties", "aria-label": `Calls that wait in queue ${queue.name}` }) };
  card.append(make("div", { className: "row" }, make("span", { className: "name", textContent: `${queue.id} ${queue.name}` }), card.parts.waiting), card.parts.facts, card.parts.calls);
  return card;
}
function updateQueue(card, queue, calls) {
  const count = queue.waiting.length;
  paint(card.parts.waiting, count ? [`${count} waiting`, "warn"] : ["nobody waits", ""]);
  facts(card.parts.facts, [["Access number", queue.accessNumber], ["Agents", queue.agents.join(", ") || "none"]]);
  card.parts.calls.hidden = count === 0;
  sync(card.parts.calls, queue.waiting, (id) => id, () => make("li"), (row, id) => {
    const call = calls.find((call) => call.id === id);
    say(row, `${queue.waiting.indexOf(id) + 1}. ${call ? call.caller : ""} (${id})`);
  });
}

function options(select, items, none) {
  const rows = items.length || !none ? items : [["", none]];
  sync(select, rows, ([value]) => value, ([value]) => make("option", { value }), (option, [, text]) => say(option, text));
  select.disabled = items.length === 0;
}

function draw(state) {
  const there = state.agents.filter((agent) => agent.state !== "signedOut");
  const away = state.agents.filter((agent) => agent.state === "signedOut");
  const isCluster = new Set(there.map((agent) => agent.node)).size > 1;
  sync($("agents"), there, (agent) => agent.id, createAgent, (card, agent) => updateAgent(card, agent, isCluster, state.calls));
  $("agents-none").hidden = there.length > 0;
  sync($("out-list"), away, (agent) => agent.id, (agent) => make("li", { className: "badge", textContent: agent.id }), () => {});
  $("out").hidden = away.length === 0;
  options($("play-agent"), away.map((agent) => [String(agent.id), String(agent.id)]), "everybody is signed in");
  $("play-send").disabled = away.length === 0;
  sync($("calls"), state.calls, (call) => call.id, createCall, (card, call) => updateCall(card, call, state.queues));
  $("calls-none").hidden = state.calls.length > 0;
  sync($("queues"), state.queues, (queue) => queue.id, createQueue, (card, queue) => updateQueue(card, queue, state.calls));
  options($("call-to"), state.queues.map((queue) => [queue.accessNumber, `${queue.accessNumber} ${queue.name}`]));
  options($("preview-agent"), there.map((agent) => [String(agent.id), String(agent.id)]), "nobody signed in");
  $("preview-send").disabled = there.length === 0;
  const each = state.agents.map((agent) => [String(agent.id), String(agent.id)]);
  options($("fault-agent"), [["", "all"], ...each]);
  sync($("faults"), state.faults, (fault) => fault.id, createFault, updateFault);
  $("faults-none").hidden = state.faults.length > 0;
  options($("log-agent"), [["", "all"], ...each]);
  say($("clock"), new Date(state.now).toLocaleTimeString("en-GB"));
  say($("count-agents"), `${there.length} of ${state.agents.length}`);
  say($("count-calls"), String(state.calls.length));
  say($("count-waiting"), String(state.queues.reduce((sum, queue) => sum + queue.waiting.length, 0)));
}

// ---- The log

let started = null; // which run of the simulator the numbers are of
let lastEvent = 0;
let lastRequest = 0;
let entries = []; // newest first
let first = true;

function detail(content) {
  if (content === null || content === undefined) return "";
  if (typeof content !== "object") return String(content);
  const text = (value) => (typeof value === "object" ? JSON.stringify(value) : String(value));
  return Object.entries(content).filter(([, value]) => value !== "").map(([name, value]) => `${name} ${text(value)}`).join(" · ");
}

function gather(state) {
  if (state.started !== started) {
    [started, lastEvent, lastRequest, entries] = [state.started, 0, 0, []];
    $("entries").replaceChildren();
  }
  const fresh = [];
  for (const { number, at, agent, method, path, operation, faults = [] } of state.requests) {
    if (number <= lastRequest) continue;
    lastRequest = number;
    const short = path.startsWith(BASE) ? path.slice(BASE.length) : path;
    if (operation) suggest(operation);
    fresh.push({ kind: "request", poll: POLLS.has(operation), at, agent, name: operation ?? "no operation", detail: [`${method} ${short}`, ...faults.map((fault) => `fault ${fault}`)].join(" · ") });
  }
  for (const { number, event } of state.events) {
    if (number <= lastEvent) continue;
    lastEvent = number;
    fresh.push({ kind: "event", at: event.eventGenTime, agent: Number(event.workNo), name: event.eventType, detail: detail(event.content) });
  }
  // Oldest first; what a request brought about comes after it.
  fresh.sort((one, other) => one.at - other.at);
  entries = [...fresh.toReversed(), ...entries].slice(0, KEPT);
  if (first) relist();
  else list(fresh.filter(matches));
  first = false;
}

// Operations that were asked for can be chosen for a fault.
const suggested = new Set();
function suggest(operation) {
  if (suggested.has(operation)) return;
  suggested.add(operation);
  $("fault-operations").append(make("option", { value: operation }));
}

function matches(entry) {
  const agent = $("log-agent").value;
  if (agent && String(entry.agent) !== agent) return false;
  if (entry.kind === "event") return $("log-events").checked;
  return entry.poll ? $("log-polls").checked : $("log-requests").checked;
}

function item(entry) {
  const at = new Date(entry.at);
  const time = `${at.toLocaleTimeString("en-GB")}.${String(at.getMilliseconds()).padStart(3, "0")}`;
  const isEvent = entry.kind === "event";
  const what = make("span", { className: "what" }, make("b", { textContent: entry.name }));
  const row = make(
    "li", { className: entry.kind }, make("time", { textContent: time, dateTime: at.toISOString() }),
    make("span", { className: "who" }, make("span", { "aria-hidden": "true", textContent: isEvent ? "→ " : "← " }), make("span", { className: "hidden", textContent: isEvent ? "event to " : "request of " }), String(entry.agent ?? "nobody")),
    what,
  );
  if (entry.detail) row.append(make("span", { className: "detail mono", textContent: entry.detail }));
  return row;
}

// Puts entries on top, the last one topmost.
function list(fresh) {
  const place = $("entries");
  for (const entry of fresh.slice(-SHOWN)) place.prepend(item(entry));
  while (place.childElementCount > SHOWN) place.lastElementChild.remove();
  $("log-none").hidden = place.childElementCount > 0;
}

// Lists anew. A screen reader announces what comes, not what was there.
function relist() {
  $("log").setAttribute("aria-live", "off");
  $("entries").replaceChildren();
  list(entries.filter(matches).slice(0, SHOWN).toReversed());
  $("log").scrollTop = 0;
  setTimeout(() => $("log").setAttribute("aria-live", "polite"), 100);
}
for (const id of ["log-agent", "log-events", "log-requests", "log-polls"]) $(id).addEventListener("change", relist);

// ---- Looking, again and again

async function look() {
  try {
    const response = await fetch(`/control/state?eventsAfter=${lastEvent}&requestsAfter=${lastRequest}`, { cache: "no-store", headers: HEADERS, signal: AbortSignal.timeout(10000) });
    if (response.status === 401) return paint($("link"), ["token missing", "bad"]);
    if (!response.ok) throw new Error(`status ${response.status}`);
    let state = await response.json();
    // After a restart the numbers begin anew.
    if (started !== null && state.started !== started) state = await (await fetch("/control/state", { cache: "no-store", headers: HEADERS })).json();
    draw(state);
    gather(state);
    paint($("link"), ["live", "good"]);
  } catch (error) {
    paint($("link"), ["not reachable", "bad"]);
    if (!(error instanceof TypeError || error instanceof DOMException)) console.error(error);
  }
}

async function watch() {
  await look();
  setTimeout(watch, EVERY);
}
say($("base"), location.origin + BASE);
watch();
