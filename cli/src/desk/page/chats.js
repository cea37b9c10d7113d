// Text chats as cards with what was written.

import { $, announce, button, make, mark, onSubmit, paint, say, show, sync } from "./dom.js";
import { sendFrom } from "./link.js";
import { CHAT_STATES, clock, elapsed } from "./words.js";

const KEPT = 500; // messages of a chat

const DEEDS = [
  ["answerChat", "Answer", "good", ({ state }) => state === "offered"],
  ["rejectChat", "Reject", "bad", ({ state }) => state === "offered"],
  ["endChat", "End chat", "bad", ({ state }) => state === "connected"],
];

// What was written, by chat; the log has it, so it is complete after a reload.
const transcripts = new Map();
let agent = null;
let offered = new Set();

export const chatsOf = (id) => {
  agent = String(id);
};

export function addMessage(entry) {
  if (!transcripts.has(entry.chat)) transcripts.set(entry.chat, []);
  const messages = transcripts.get(entry.chat);
  messages.push(entry);
  if (messages.length > KEPT) messages.shift();
  const card = [...$("chats").children].find((each) => each.dataset.key === entry.chat);
  if (card) drawMessages(card, entry.chat);
}

const otherOf = (chat) => {
  const other = chat.caller === agent ? chat.called : chat.caller;
  return other ? `Agent ${other}` : "Unknown";
};

function createChat({ id }) {
  const card = make("li", { className: "card chat" });
  const parts = {
    state: make("span"), timer: make("span", { className: "timer", "aria-hidden": "true" }), who: make("h3", { className: "who" }), data: make("p", { className: "muted" }),
    messages: make("ol", { className: "messages", role: "log", "aria-live": "polite", tabIndex: 0 }),
  };
  const text = make("textarea", { rows: 2, maxLength: 4000, required: true, "aria-label": "Message", placeholder: "Write a message; Enter sends it" });
  const submit = make("button", { className: "primary" }, make("span", { textContent: "Send" }));
  const form = make("form", { className: "composer" }, text, submit);
  onSubmit(form, async () => {
    const written = text.value.trim();
    if (written && (await sendFrom(submit, "say", { chat: id, text: written }, ({ ok }) => !ok)).ok) text.value = "";
    text.focus();
  });
  text.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
  const deeds = Object.fromEntries(DEEDS.map(([name, label, look]) => [name, button(label, { className: look, "data-act": name }, (event) => sendFrom(event.currentTarget, name, { chat: id }))]));
  Object.assign(card, { parts, deeds, form });
  card.append(make("div", { className: "top" }, parts.state, parts.timer), parts.who, parts.data, parts.messages, form, make("div", { className: "deeds" }, ...Object.values(deeds)));
  return card;
}

function drawMessages(card, id) {
  const { messages } = card.parts;
  const entries = transcripts.get(id) ?? [];
  show(messages, entries.length > 0);
  const atEnd = messages.scrollHeight - messages.scrollTop - messages.clientHeight < 40;
  sync(messages, entries, (entry) => entry.number, (entry) => make("li", { className: entry.mine ? "mine" : "theirs" }, make("span", { className: "hidden", textContent: entry.mine ? "You: " : "They: " }), make("span", { textContent: entry.text }), make("time", { textContent: clock(entry.at) })), () => {});
  if (atEnd) messages.scrollTop = messages.scrollHeight;
}

function updateChat(card, chat) {
  const [text, colour] = CHAT_STATES[chat.state] ?? [chat.state, "off"];
  paint(card, `card chat edge-${colour}${chat.state === "offered" ? " rings" : ""}`);
  say(card.parts.state, text);
  paint(card.parts.state, `badge ${colour}`);
  say(card.parts.who, otherOf(chat));
  say(card.parts.data, chat.data ?? "");
  show(card.parts.data, Boolean(chat.data));
  mark(card.parts.messages, "aria-label", `Chat with ${otherOf(chat)}`);
  show(card.form, chat.state === "connected");
  for (const [name, , , when] of DEEDS) show(card.deeds[name], when(chat));
  drawMessages(card, chat.id);
  card.since = chat.since;
  say(card.parts.timer, elapsed(chat.since));
}

export function drawChats(view) {
  sync($("chats"), view.chats, (chat) => chat.id, createChat, updateChat);
  show($("chats-none"), view.chats.length === 0);
  say($("chats-count"), view.chats.length > 1 ? `${view.chats.length} chats` : "");
  const now = view.chats.filter((chat) => chat.state === "offered");
  for (const chat of now) if (!offered.has(chat.id)) announce(`A text chat is offered by ${otherOf(chat)}`);
  offered = new Set(now.map((chat) => chat.id));
}

export function tickChats() {
  for (const card of $("chats").children) say(card.parts.timer, elapsed(card.since));
}
