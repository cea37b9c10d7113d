// The agent's state: what it is, and the buttons that change it.

import { $, mark, onSubmit, paint, say, show } from "./dom.js";
import { sendFrom } from "./link.js";
import { elapsed, INSPECTIONS, pendingText, presenceDetail, PRESENCES } from "./words.js";

// Which button stands for which state.
const BUTTONS = { idle: "ready", busy: "busy", resting: "rest", wrapUp: "wrap-up" };

let since = null;

export function startPresence() {
  const press = (id, command, args = () => ({})) => $(id).addEventListener("click", () => sendFrom($(id), command, args()));
  press("ready", "ready");
  press("wrap-up", "wrapUp");
  press("customer", "customer");
  press("sign-out", "signOut");
  onSubmit($("busy-form"), () => sendFrom($("busy"), "busy", { reason: $("busy-reason").value === "" ? null : Number($("busy-reason").value) }));
  onSubmit($("rest-form"), () => sendFrom($("rest"), "rest", { minutes: Number($("rest-minutes").value), cause: Number($("rest-cause").value) }));
}

function doing(view) {
  if (view.state.is !== "occupied") return PRESENCES[view.state.is] ?? [view.state.is, "off"];
  const inCall = (...states) => view.calls.some(({ state }) => states.includes(state));
  if (inCall("talking", "conference")) return PRESENCES.occupied;
  if (inCall("dialling", "alerting")) return ["Calling", "ring"];
  if (inCall("ringing")) return ["Incoming call", "ring"];
  if (view.calls.length > 0) return ["On hold", "warn"];
  if (view.inspects) return ["Inspecting", "talk"];
  if (view.conference) return ["In a conference", "talk"];
  return view.playback ? ["Playing a recording", "talk"] : ["Occupied", "talk"];
}

export function drawPresence(view) {
  const [text, colour] = doing(view);
  say($("state"), text);
  paint($("state"), `state ${colour}`);
  say($("state-detail"), presenceDetail(view.state));
  since = view.stateSince;
  say($("pending"), pendingText(view.pending));
  show($("pending"), view.pending !== null);
  for (const [state, id] of Object.entries(BUTTONS)) mark($(id), "aria-pressed", String(view.state.is === state));
  const isCertain = view.certainty.is === "certain";
  const reason = view.certainty.reason ? ` (${view.certainty.reason})` : "";
  say($("uncertain"), isCertain ? "" : `What is shown may be out of date: events may be missing${reason}. It is being compared with the gateway.`);
  show($("uncertain"), !isCertain);
  const inspectors = view.inspectedBy.map(({ agent, kind }) => `Agent ${agent ?? "unknown"} ${INSPECTIONS[kind] ?? "inspects you"}.`);
  say($("inspection"), inspectors.join(" "));
  show($("inspection"), inspectors.length > 0);
  tickPresence();
}

export function tickPresence() {
  say($("state-timer"), elapsed(since));
}

export function freeze() {
  for (const element of document.querySelectorAll("main button, main input, main select, main textarea, header button, header input, .presences select")) {
    if (!["help-open"].includes(element.id)) element.disabled = true;
  }
  since = null;
  tickPresence();
  say($("state"), "Signed out");
  paint($("state"), "state off");
  say($("state-detail"), "");
}
