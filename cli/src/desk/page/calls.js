// Calls as cards, each with what can be done in its state, and what ties two of them.

import { $, announce, button, choice, facts, field, make, mark, onSubmit, paint, say, show, sync } from "./dom.js";
import { knownQueue, loadDirectory } from "./dial.js";
import { sendFrom } from "./link.js";
import { CALL_STATES, consultationName, elapsed, kindOf, otherOf, partyName, roleOf } from "./words.js";

const TALKS = ["talking", "conference"];
const RINGS_THERE = ["dialling", "alerting"];

// What can be done: the command, the text, the key, its look, and when, of the call and the view.
const DEEDS = [
  ["answer", "Answer", "A", "good", ({ state }) => state === "ringing"],
  ["reject", "Reject", "X", "bad", ({ state }) => state === "ringing"],
  ["hold", "Hold", "H", "", ({ state }, view) => state === "talking" && !view.consultation],
  ["resume", "Resume", "H", "primary", (call, view) => call.state === "held" && !waits(call, view)],
  ["mute", "Mute", "M", "", ({ state, muted }) => TALKS.includes(state) && !muted],
  ["unmute", "Unmute", "M", "primary", ({ state, muted }) => TALKS.includes(state) && muted],
  ["help", "Help", "L", "", (call, view) => call.state === "talking" && !view.consultation],
  ["transfer", "Transfer", "T", "", (call, view) => call.state === "talking" && !view.consultation],
  ["join", "Join the calls", "J", "", (call, view) => call.state === "held" && !view.consultation && view.calls.some(({ state }) => state === "talking")],
  ["connect", "Connect both", "", "", (call, view) => call.state === "held" && !view.consultation && view.calls.some(({ state }) => state === "talking")],
  ["digits", "Keypad", "", "", ({ state }) => TALKS.includes(state)],
  ["hangUp", "Hang up", "E", "bad", ({ state }) => TALKS.includes(state) || RINGS_THERE.includes(state)],
];
const FORMS = { help: createHelp, transfer: createTransfer, digits: createDigits };

// Modes of a transfer by its target; the first one is what most want.
const RELEASE = ["release", "at once: I leave the call"];
const SUCCESS = ["success", "when they answer: I leave then"];
const TRANSFERS = {
  agent: ["Agent", "known-agents", [RELEASE, SUCCESS]],
  queue: ["Skill queue", "known-queues", [RELEASE, SUCCESS]],
  number: ["Outside number", "", [RELEASE, SUCCESS, ["talk", "after I have talked to them; the customer waits"], ["threeParty", "with all three talking"]]],
  accessCode: ["Access code", "", [RELEASE, SUCCESS]],
  ivr: ["Voice menu", "", [RELEASE, ["suspend", "and back: I wait meanwhile"]]],
};

let view = null;

const waits = (call, { consultation }) => consultation !== null && consultation.owner && consultation.customerCall === call.id;

// ---- Forms below a call

function openForm(card, name) {
  const form = card.forms[name];
  const wanted = form.hidden;
  for (const [other, each] of Object.entries(card.forms)) {
    show(each, wanted && other === name);
    mark(card.deeds[other], "aria-expanded", String(wanted && other === name));
  }
  if (!wanted) return;
  if (name !== "digits") loadDirectory();
  form.querySelector("input, select, button").focus();
}

// The fields of a form with a target, and the button that sends it. A form closes when its command has succeeded.
function withTarget(card, name, label, kinds, further, args) {
  const kind = choice(Object.entries(kinds).map(([value, [text]]) => [value, text]));
  const target = make("input", { required: true, maxLength: 24, autocomplete: "off", inputMode: "tel", pattern: "[0-9A-Ea-e*#]+", title: "Digits, letters A to E, * or #" });
  const submit = make("button", { className: "primary" }, make("span", { textContent: label }));
  const cancel = button("Cancel", { className: "plain" }, () => close(card, name));
  const form = make("form", { className: "panel", hidden: true }, field("To", kind), field("ID or number", target), ...further.map(([text, input]) => field(text, input)), make("div", { className: "deeds" }, submit, cancel));
  form.kind = kind;
  const follow = () => target.setAttribute("list", kinds[kind.value][1]);
  kind.addEventListener("change", follow);
  follow();
  onSubmit(form, async () => {
    const { ok } = await sendFrom(submit, name, args(kind.value, target.value));
    if (ok) {
      target.value = "";
      close(card, name);
    }
  });
  return form;
}

function close(card, name) {
  const had = card.forms[name].contains(document.activeElement);
  show(card.forms[name], false);
  mark(card.deeds[name], "aria-expanded", "false");
  if (had && !card.deeds[name].hidden) card.deeds[name].focus();
}

function createHelp(card) {
  const mode = choice([["false", "two-party: the customer waits"], ["true", "three-party: the customer takes part"]]);
  const kinds = { agent: TRANSFERS.agent, queue: TRANSFERS.queue };
  return withTarget(card, "help", "Ask for help", kinds, [["How", mode]], (kind, target) => ({ to: { [kind]: Number(target) }, threeParty: mode.value === "true" }));
}

function createTransfer(card) {
  const mode = choice([]);
  const form = withTarget(card, "transfer", "Transfer", TRANSFERS, [["How", mode]], (kind, address) => ({ to: kind, address, mode: mode.value }));
  const follow = () => mode.replaceChildren(...TRANSFERS[form.kind.value][2].map(([value, textContent]) => make("option", { value, textContent })));
  form.kind.addEventListener("change", follow);
  follow();
  return form;
}

function createDigits() {
  const keys = [..."123456789*0#"].map((key) => button(key, { "aria-label": `Dial ${key}` }, (event) => sendFrom(event.currentTarget, "digits", { digits: key })));
  return make("div", { className: "panel keypad", role: "group", "aria-label": "Digits to send into the call", hidden: true }, ...keys);
}

// ---- Cards

function createCall(call) {
  const card = make("li", { className: "card call" });
  const parts = {
    state: make("span"), kind: make("span", { className: "muted" }), timer: make("span", { className: "timer", "aria-hidden": "true" }),
    who: make("h3", { className: "who" }), sub: make("p", { className: "muted" }), tags: make("ul", { className: "tags" }), parties: make("ul", { className: "parties" }), facts: make("dl", { className: "facts" }),
  };
  Object.assign(card, { parts, deeds: {}, forms: {} });
  for (const [name, text, key, look] of DEEDS) {
    const act = FORMS[name] ? () => openForm(card, name) : (event) => sendFrom(event.currentTarget, name, ["resume", "join", "connect"].includes(name) ? { call: call.id } : {});
    card.deeds[name] = button(text, { key, className: look, "data-act": name }, act);
    if (FORMS[name]) {
      card.forms[name] = FORMS[name](card);
      card.deeds[name].setAttribute("aria-expanded", "false");
    }
  }
  card.buttons = make("div", { className: "deeds", role: "group" }, ...Object.values(card.deeds));
  card.append(make("div", { className: "top" }, parts.state, parts.kind, parts.timer), parts.who, parts.sub, parts.tags, parts.parties, parts.facts, card.buttons, ...Object.values(card.forms));
  return card;
}

function updateCall(card, call) {
  const { parts } = card;
  const [text, colour] = CALL_STATES[call.state] ?? [call.state, "off"];
  const who = otherOf(call);
  paint(card, `card call edge-${colour}${call.state === "ringing" ? " rings" : ""}`);
  say(parts.state, waits(call, view) ? "Waits" : text);
  paint(parts.state, `badge ${colour}`);
  say(parts.kind, kindOf(call));
  say(parts.who, who);
  const queue = call.queue === null ? "" : knownQueue(call.queue);
  const other = call.direction === "inbound" ? call.called && `to ${call.called}` : call.caller && call.caller !== String(view.agent) && `from ${call.caller}`;
  say(parts.sub, [other, queue].filter(Boolean).join(" · "));
  show(parts.sub, parts.sub.textContent !== "");
  const tags = [call.muted && ["muted", "bad"], call.recorded && ["recorded", "ring"], call.video && ["video", "off"]].filter(Boolean);
  sync(parts.tags, tags, ([name]) => name, ([name, look]) => make("li", { className: `badge ${look}`, textContent: name }), () => {});
  show(parts.tags, tags.length > 0);
  sync(parts.parties, call.parties.length > 1 ? call.parties : [], (party) => party.number, () => make("li", {}, make("span"), make("span", { className: "muted" })), (row, party) => {
    say(row.firstChild, partyName(party));
    say(row.lastChild, roleOf(party));
  });
  show(parts.parties, call.parties.length > 1);
  facts(parts.facts, [["Data", call.data], ["Transferred by", call.transferredFrom && `Agent ${call.transferredFrom}`], ["Call", call.id]]);
  mark(card.buttons, "aria-label", `What to do with the call of ${who}`);
  for (const [name, , , , when] of DEEDS) {
    const can = when(call, view);
    if (!can && card.forms[name]) close(card, name);
    show(card.deeds[name], can);
  }
  card.since = call.state === "talking" ? (call.talkedSince ?? call.since) : call.since;
  say(parts.timer, elapsed(card.since));
}

// ---- What ties two calls

function drawConsultation() {
  const strip = $("consultation");
  const { consultation } = view;
  show(strip, consultation !== null);
  if (!consultation) return strip.replaceChildren();
  if (!strip.firstChild) {
    const back = button("Take the customer back", { key: "K", className: "primary", "data-act": "takeBack" }, () => sendFrom(back, "takeBack", {}));
    strip.append(make("div", {}, make("strong"), make("span")), back);
  }
  const [texts, back] = strip.children;
  const withWhom = consultation.with ? ` ${consultation.owner ? "with" : "for"} ${partyName(consultation.with)}` : "";
  say(texts.firstChild, `${consultationName(consultation)}${withWhom}`);
  const rings = consultation.stage === "requested";
  const customer = view.calls.find((call) => call.id === consultation.customerCall);
  const name = customer ? otherOf(customer) : "the customer";
  const alone = ["twoPartyHelp", "talkTransfer"].includes(consultation.kind);
  const own = rings ? `They are being rung; ${name} waits.` : alone ? `You talk, and ${name} waits. When you hang up, the two are connected.` : `You talk together with ${name}.`;
  const text = consultation.owner ? own : "You were asked into this call.";
  say(texts.lastChild, text);
  show(back, consultation.owner);
}

export function drawCalls(next) {
  const before = new Map(view ? view.calls.map((call) => [call.id, call.state]) : []);
  view = next;
  sync($("calls"), view.calls, (call) => call.id, createCall, updateCall);
  drawConsultation();
  show($("calls-none"), view.calls.length === 0);
  const hint = { idle: "No calls. You are ready for the next one.", busy: "No calls. While you are busy, none come." };
  say($("calls-none"), hint[view.state.is] ?? "No calls.");
  say($("calls-count"), view.calls.length > 1 ? `${view.calls.length} calls` : "");
  const rings = view.calls.filter((call) => call.state === "ringing" && before.get(call.id) !== "ringing");
  if (rings.length > 0) announce(`Incoming: ${kindOf(rings[0])} from ${otherOf(rings[0])}`);
  document.title = view.calls.some(({ state }) => state === "ringing") ? "● Incoming call" : "Agent desk";
}

export function tickCalls() {
  for (const card of $("calls").children) say(card.parts.timer, elapsed(card.since));
}
