// The words of the page for what the view says, and times.

const KINDS = {
  0: "Inbound call", 1: "Inbound call", 6: "Internal call", 7: "Outbound call", 41: "Pre-occupied call", 43: "Predicted call", 44: "Previewed call",
  51: "Two-party help", 52: "Three-party help",
};

// The state of an agent: the word, and the colour.
export const PRESENCES = {
  unknown: ["Unknown", "off"], signedOut: ["Signed out", "off"], signingIn: ["Signing in", "off"], idle: ["Ready", "good"],
  busy: ["Busy", "warn"], resting: ["Resting", "rest"], wrapUp: ["Wrap-up", "wrap"], occupied: ["In a call", "talk"],
};

export const CALL_STATES = {
  dialling: ["Dialling", "ring"], alerting: ["Ringing there", "ring"], ringing: ["Incoming", "ring"], talking: ["Talking", "talk"],
  held: ["On hold", "warn"], suspended: ["In voice menu", "warn"], conference: ["Three parties", "talk"],
};

export const CHAT_STATES = { requested: ["Requested", "ring"], offered: ["Offered", "ring"], connected: ["Open", "talk"] };

const CONSULTATIONS = {
  twoPartyHelp: "Two-party help", threePartyHelp: "Three-party help", threePartyCall: "Three-party call", talkTransfer: "Transfer, talked to first",
  threePartyTransfer: "Transfer with three parties",
};

export const INSPECTIONS = { listening: "listens", inserting: "takes part", whispering: "whispers to you" };

export function kindOf(call) {
  if (call.feature !== null && KINDS[call.feature]) return KINDS[call.feature];
  return call.direction === "inbound" ? "Inbound call" : "Outbound call";
}

export const consultationName = (consultation) => CONSULTATIONS[consultation.kind] ?? consultation.kind;

// Who is at the other end of a call.
export function otherOf(call) {
  const [party] = call.parties;
  if (party) return partyName(party);
  const number = call.direction === "inbound" ? call.caller : call.called;
  return number || "Unknown number";
}

export function partyName(party) {
  return party.agent === null || party.agent === undefined ? party.number : `Agent ${party.agent}`;
}

const ROLES = { customer: "customer", colleague: "colleague", helper: "helper", helped: "asks for help" };
export const roleOf = (party) => ROLES[party.role] ?? party.role;

// Busy and rest, with what is known of them.
export function presenceDetail(state) {
  if (state.is === "busy" && state.reason > 1) return `reason ${state.reason}`;
  if (state.is === "resting" && state.overdue) return "the time is over";
  return "";
}

export function pendingText(pending) {
  if (!pending) return "";
  const what = pending.is === "rest" ? "Rest" : "Busy";
  return `${what} afterwards`;
}

// ---- Times

// How much later the clock of this machine is than that of the gateway, in milliseconds, from the events that arrived fastest.
let offset = null;
export function learnOffset(generated, received) {
  const difference = received - generated;
  if (offset === null || difference < offset) offset = difference;
}

export function elapsed(since) {
  if (since === null || since === undefined) return "";
  const seconds = Math.max(0, Math.floor((Date.now() - (offset ?? 0) - since) / 1000));
  const two = (number) => String(number).padStart(2, "0");
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${two(minutes)}:${two(seconds % 60)}`;
}

export function clock(at) {
  return new Date(at).toLocaleTimeString("en-GB");
}
