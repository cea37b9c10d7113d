// Shortcuts, their list, and the choice of colours.

import { $, make } from "./dom.js";

// The key, what it does in words, and the buttons it stands for, by `data-act`; the first one that is there is pressed.
const KEYS = [
  ["A", "answer a call", ["answer"]], ["X", "reject a call", ["reject"]], ["H", "hold, or resume", ["hold", "resume"]], ["M", "mute, or unmute", ["mute", "unmute"]],
  ["L", "ask for help", ["help"]], ["K", "take the customer back", ["takeBack"]], ["T", "transfer", ["transfer"]], ["J", "join two calls", ["join"]], ["E", "hang up", ["hangUp"]],
  ["D", "enter a number", []], ["R", "ready", ["ready"]], ["B", "busy", ["busy"]], ["P", "rest", ["rest"]], ["W", "wrap-up", ["wrapUp"]], ["?", "this list", []],
];

const isThere = (element) => element.checkVisibility() && !element.disabled;

function press(key, acts) {
  if (key === "D") return $("dial-number").focus();
  if (key === "?") return $("help").showModal();
  for (const act of acts) {
    const found = [...document.querySelectorAll(`[data-act="${act}"]`)].find(isThere);
    if (found) return found.click();
  }
  return undefined;
}

// What is remembered for this tab; a browser may forbid that.
function remember(name, value) {
  try {
    sessionStorage.setItem(name, value);
  } catch { /* then it is not remembered */ }
}
function recall(name) {
  try {
    return sessionStorage.getItem(name);
  } catch {
    return null;
  }
}

export function startKeys() {
  $("shortcuts").append(...KEYS.map(([key, text]) => make("div", {}, make("dt", {}, make("kbd", { textContent: key })), make("dd", { textContent: text }))));
  $("help-open").addEventListener("click", () => $("help").showModal());
  $("shortcuts-on").checked = recall("shortcuts") !== "off";
  $("shortcuts-on").addEventListener("change", () => remember("shortcuts", $("shortcuts-on").checked ? "on" : "off"));
  document.addEventListener("keydown", (event) => {
    const writes = event.target.matches("input:not([type=checkbox]), textarea, select");
    if (event.key === "Escape" && writes) return event.target.blur();
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.repeat || event.isComposing) return undefined;
    if (writes || !$("shortcuts-on").checked || $("help").open) return undefined;
    const known = KEYS.find(([key]) => key === event.key.toUpperCase());
    if (!known) return undefined;
    event.preventDefault();
    return press(known[0], known[2] ?? []);
  });

  const paintTheme = () => {
    document.documentElement.dataset.theme = $("theme").value;
  };
  $("theme").value = recall("theme") ?? "";
  $("theme").addEventListener("change", () => {
    remember("theme", $("theme").value);
    paintTheme();
  });
  paintTheme();
}
