// The log: commands with their outcomes, events, and changes of the view. Newest first.

import { $, make, paint, say, show } from "./dom.js";
import { addMessage } from "./chats.js";
import { clock, learnOffset } from "./words.js";

const KEPT = 1000; // entries that the log keeps, and
const SHOWN = 300; // shows

let entries = []; // newest first

function isWanted({ kind }) {
  if (kind === "gap") return true;
  return kind !== "message" && $(`log-${kind}`).checked;
}

// A name that can be broken at its underscores.
function breakable(name) {
  return name.split(/(?<=_)/).flatMap((part) => [part, make("wbr")]);
}

function item(entry) {
  const failed = entry.kind === "gap" || entry.ok === false;
  const name = entry.kind === "gap" ? "events may be missing" : entry.name;
  const row = make("li", { className: `${entry.kind}${failed ? " failed" : ""}` }, make("time", { textContent: clock(entry.at), dateTime: new Date(entry.at).toISOString() }), make("b", {}, ...breakable(name)));
  for (const text of [entry.text, entry.advice, entry.meaning, entry.detail]) if (text) row.append(make("span", { className: text === entry.detail ? "detail" : "", textContent: text }));
  if (entry.kind === "command" && entry.event) row.append(make("span", { className: "detail", textContent: `by ${entry.event}` }));
  return row;
}

function put(entry) {
  $("entries").prepend(item(entry));
  while ($("entries").childElementCount > SHOWN) $("entries").lastElementChild.remove();
  show($("log-none"), false);
}

function relist() {
  $("entries").replaceChildren();
  show($("log-none"), true);
  for (const entry of entries.filter(isWanted).slice(0, SHOWN).toReversed()) put(entry);
}

export function addEntry(entry) {
  if (entry.kind === "message") return addMessage(entry);
  if (entry.generated) learnOffset(entry.generated, entry.at);
  entries.unshift(entry);
  if (entries.length > KEPT) entries.pop();
  if (isWanted(entry)) put(entry);
}

export function startLog() {
  for (const kind of ["command", "event", "change"]) $(`log-${kind}`).addEventListener("change", relist);
  $("outcome-close").addEventListener("click", () => show($("outcome"), false));
}

let timer;
// What came of a command, where it is seen. A success goes away by itself; an error stays until something follows it.
export function showOutcome({ ok, text, advice }) {
  clearTimeout(timer);
  paint($("outcome"), `outcome ${ok ? "good" : "bad"}`);
  show($("outcome"), true);
  say($("outcome-text"), text ?? "Done.");
  say($("outcome-advice"), advice ?? "");
  if (ok) timer = setTimeout(() => show($("outcome"), false), 5000);
}
