// The dial pad, and the directory of colleagues and skill queues.

import { $, button, make, onSubmit, paint, say, show, sync } from "./dom.js";
import { send, sendFrom } from "./link.js";

const FRESH = 10_000; // milliseconds for which the directory is not asked for again
const AGAIN = 3000; // milliseconds until it is asked for again after a refusal
const COMMANDS = { number: ["call", (value) => ({ number: value })], agent: ["callAgent", (value) => ({ agent: Number(value) })], queue: ["callQueue", (value) => ({ queue: Number(value) })] };
// States of agents in lists, by the gateway's own coding.
const STATES = { 2: ["signed out", "off"], 3: ["busy", "warn"], 4: ["ready", "good"], 5: ["wrap-up", "wrap"], 7: ["in a call", "talk"], 8: ["resting", "rest"], 9: ["about to rest", "rest"] };

let queues = [];
let loaded = 0;

export function knownQueue(id) {
  const queue = queues.find((each) => each.id === id);
  return queue ? `queue ${id} ${queue.name}` : `queue ${id}`;
}

function choose(kind, value) {
  $("dial-kind").value = kind;
  $("dial-number").value = value;
  follow();
}

function follow() {
  const kind = $("dial-kind").value;
  $("dial-number").placeholder = { number: "Number", agent: "Agent ID", queue: "Queue ID" }[kind];
  $("dial-number").setAttribute("list", { number: "", agent: "known-agents", queue: "known-queues" }[kind]);
}

const callButton = (kind, id, name) => button("Call", { className: "small", "aria-label": `Call ${name}` }, (event) => {
  const [command, args] = COMMANDS[kind];
  return sendFrom(event.currentTarget, command, args(id));
});

function createColleague({ id }) {
  const row = make("li");
  row.parts = { name: make("span", { className: "grow" }), state: make("span") };
  const chat = button("Chat", { className: "small", "aria-label": `Chat with agent ${id}` }, (event) => sendFrom(event.currentTarget, "chat", { agent: id }));
  row.append(row.parts.name, row.parts.state, callButton("agent", id, `agent ${id}`), chat);
  return row;
}
function updateColleague(row, { id, name, state }) {
  say(row.parts.name, name && name !== String(id) ? `${id} ${name}` : String(id));
  const [text, colour] = STATES[state] ?? ["unknown", "off"];
  say(row.parts.state, text);
  paint(row.parts.state, `badge ${colour}`);
}

function createQueue({ id, name }) {
  return make("li", {}, make("span", { className: "grow", textContent: `${id} ${name}` }), callButton("queue", id, `any agent of queue ${name || id}`));
}

const options = (list, items) => sync(list, items, ({ id }) => id, ({ id }) => make("option", { value: String(id) }), (option, { name }) => say(option, name ?? ""));

// Asks for the directory, unless that was just done. The gateway limits how often lists may be asked for, so a refusal is followed by
// another attempt, and only the last one is shown.
export async function loadDirectory(anew = false, attempts = 3) {
  if (!anew && Date.now() - loaded < FRESH) return;
  loaded = Date.now();
  const outcome = await send("directory", {}, ({ ok }) => !ok && attempts === 1);
  if (!outcome.ok) {
    if (attempts > 1) setTimeout(() => loadDirectory(true, attempts - 1), AGAIN);
    return;
  }
  queues = outcome.queues;
  sync($("colleagues"), outcome.agents, ({ id }) => id, createColleague, updateColleague);
  sync($("queues"), queues, ({ id }) => id, createQueue, () => {});
  options($("known-agents"), outcome.agents);
  options($("known-queues"), queues);
  say($("directory-none"), "Nobody else is signed in, and no skill queue is known.");
  show($("directory-none"), outcome.agents.length + queues.length === 0);
}

export function startDial() {
  $("keypad").append(...[..."123456789*0#"].map((key) => button(key, { "aria-label": `Key ${key}` }, () => {
    $("dial-number").value += key;
  })));
  $("dial-kind").addEventListener("change", follow);
  follow();
  onSubmit($("dial"), async () => {
    const [command, args] = COMMANDS[$("dial-kind").value];
    const { ok } = await sendFrom($("dial").querySelector("button.primary"), command, args($("dial-number").value));
    if (ok) choose("number", "");
  });
  $("dial-chat").addEventListener("click", async () => {
    if (!/^\d+$/.test($("dial-number").value)) return $("dial-number").focus();
    const { ok } = await sendFrom($("dial-chat"), "chat", { agent: Number($("dial-number").value) });
    if (ok) choose("number", "");
  });
  $("directory-load").addEventListener("click", () => loadDirectory(true));
}
