// ---- Agents that are played. The page has both files as one script.

// How the simulator plays an agent.
const PLAYS = { byItself: "by itself", byHand: "by hand", takenOver: "taken over by a client" };
const HELP = new Set([51, 52]);
const TALKS = ["talking", "conference"];
const FREE = ["idle", "busy", "work"];
// What an agent does: the last part of the path, the button's text, what is said of it, and in which states it can be done.
const DEEDS = [
  ["answer", "Answer", "answers", ["ringing", "agentConference"]],
  ["reject", "Reject", "rejects the call", ["ringing"]],
  ["hold", "Hold", "holds the call", ["talking"]],
  ["resume", "Resume", "resumes the call", ["holding"]],
  ["take-back", "Take back", "takes the customer back", ["dialling", ...TALKS]],
  ["hangup", "Hang up", "hangs up", ["dialling", ...TALKS, "holding", "agentConference"]],
  ["ready", "Ready", "is ready", ["busy", "work", "rest"]],
  ["say-busy", "Say busy", "says busy", ["idle", "work", ...TALKS]],
];
// The same with another party: the field of the body, its value, and further ones.
const DEEDS_WITH = [
  ["call", "Call", "calls", FREE, (other) => ({ number: other })],
  ["help", "Ask for help", "asks for help:", ["talking"], (other) => ({ agent: Number(other) })],
  ["help", "Ask into the talk", "asks into the talk:", ["talking"], (other) => ({ agent: Number(other), threeParty: true })],
  ["transfer", "Transfer", "transfers the call to", ["talking"], (other) => ({ to: other })],
];

function playAs(agent, byHand) {
  return ask(`agents/${agent}/sign-in`, { byHand }, `Agent ${agent} is played ${byHand ? "by hand" : "by itself"}.`);
}
onSubmit("play", () => playAs($("play-agent").value, $("play-how").value === "true"));

function createDeeds(id) {
  const other = make("input", { inputMode: "tel", autocomplete: "off", maxLength: 24, pattern: "[0-9*#]+" });
  other.dataset.other = id;
  const simple = DEEDS.map(([path, text, said, states]) => {
    const button = does(text, `${text}: agent ${id}`, () => ask(`agents/${id}/${path}`, {}, `Agent ${id} ${said}.`));
    return { button, path, states };
  });
  const withOther = DEEDS_WITH.map(([path, text, said, states, body]) => {
    const button = does(text, `${text}: agent ${id}`, () => {
      if (!other.value) return other.focus();
      return ask(`agents/${id}/${path}`, body(other.value), `Agent ${id} ${said} ${other.value}.`);
    });
    return { button, path, states };
  });
  const party = make("label", { textContent: `Other party of ${id} ` }, other);
  const box = make("div", { className: "deeds", role: "group", tabIndex: -1, "aria-label": `What agent ${id} does` }, ...simple.map(({ button }) => button), party, ...withOther.map(({ button }) => button));
  box.deeds = [...simple, ...withOther];
  box.party = party;
  box.withOther = withOther;
  return box;
}
function updateDeeds(box, agent, calls) {
  const asks = calls.some((call) => HELP.has(call.feature) && call.caller === String(agent.id));
  const can = ({ path, states }) => states.includes(agent.state) && (path !== "take-back" || asks);
  // The focus goes to the group when its button can be pressed no more.
  const lost = box.deeds.some((deed) => document.activeElement === deed.button && !can(deed));
  for (const deed of box.deeds) deed.button.hidden = !can(deed);
  const wanted = box.withOther.some(can);
  if (lost || (!wanted && box.party.contains(document.activeElement))) box.focus();
  box.party.hidden = !wanted;
}

// What the card of an agent has for its playing; gives the buttons by which it is signed out and played in another way.
function createPlayed(card, id) {
  Object.assign(card.parts, { plays: make("span", { className: "muted" }), deeds: createDeeds(id) });
  const out = does("Sign out", `Sign out agent ${id}`, () => {
    const said = `Agent ${id} was signed out.`;
    // A colleague whose session is only lost comes back.
    return card.parts.isPlayed ? ask(`agents/${id}/sign-out`, {}, said) : ask("sessions/drop", { agent: id }, said);
  });
  card.parts.way = does("", "", () => playAs(id, card.parts.way.dataset.byHand === "true"));
  return [out, card.parts.way];
}
function updatePlayed(card, agent, calls) {
  const isPlayed = agent.plays === "byItself" || agent.plays === "byHand";
  const way = agent.plays === "byItself" ? "Play by hand" : "Let play";
  card.parts.isPlayed = isPlayed;
  card.parts.deeds.hidden = !isPlayed;
  updateDeeds(card.parts.deeds, agent, calls);
  say(card.parts.plays, PLAYS[agent.plays] ?? "");
  card.parts.way.hidden = !isPlayed;
  card.parts.way.dataset.byHand = String(agent.plays === "byItself");
  say(card.parts.way, way);
  card.parts.way.setAttribute("aria-label", `${way}: agent ${agent.id}`);
}
