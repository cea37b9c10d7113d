// The connection to the desk's server: what it sends, and the commands to it.

import { $, paint, say } from "./dom.js";

const LINKS = { connecting: ["Connecting", "off"], live: ["Live", "good"], lost: ["Connection lost", "bad"], ended: ["Ended", "bad"] };

function setLink(state) {
  const [text, colour] = LINKS[state];
  say($("link"), text);
  paint($("link"), `badge ${colour}`);
}

// Calls the handlers with what arrives. The browser connects again by itself and says which entry of the log was its last.
export function listen(handlers) {
  const source = new EventSource("events");
  const on = (name, handle) => source.addEventListener(name, (event) => handle(JSON.parse(event.data)));
  source.addEventListener("open", () => setLink("live"));
  source.addEventListener("error", () => setLink("lost"));
  for (const name of ["hello", "view", "entry"]) on(name, handlers[name]);
  on("ended", (reason) => {
    source.close();
    setLink("ended");
    handlers.ended(reason);
  });
}

let notify = () => {};
export function onOutcome(handle) {
  notify = handle;
}

// Sends a command; gives its outcome, which is shown unless that is not wanted.
export async function send(command, args = {}, isShown = () => true) {
  let outcome;
  try {
    const response = await fetch("command", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ command, arguments: args }),
    });
    outcome = response.ok ? await response.json() : { ok: false, text: (await response.text()) || `The desk answers with status ${response.status}.` };
  } catch {
    outcome = { ok: false, text: "The desk cannot be reached.", advice: "Look whether `ccgw desk` still runs." };
  }
  if (isShown(outcome)) notify(outcome);
  return outcome;
}

// Sends a command while its button shows that it is under way.
export async function sendFrom(element, command, args, isShown) {
  if (element.getAttribute("aria-busy") === "true") return { ok: false };
  element.setAttribute("aria-busy", "true");
  try {
    return await send(command, args, isShown);
  } finally {
    element.removeAttribute("aria-busy");
  }
}
