// The desk: what arrives is drawn, what is pressed is sent.

import { chatsOf, drawChats, tickChats } from "./chats.js";
import { drawCalls, tickCalls } from "./calls.js";
import { loadDirectory, startDial } from "./dial.js";
import { $, say, show } from "./dom.js";
import { startKeys } from "./keys.js";
import { listen, onOutcome } from "./link.js";
import { addEntry, showOutcome, startLog } from "./log.js";
import { drawPresence, freeze, startPresence, tickPresence } from "./presence.js";

let drawn = null;

function draw(view) {
  drawn = view;
  drawPresence(view);
  drawCalls(view);
  drawChats(view);
}

startPresence();
startDial();
startLog();
startKeys();
onOutcome(showOutcome);
listen({
  hello({ agent, gateway, simulated }) {
    say($("agent"), `Agent ${agent}`);
    say($("gateway"), ` at ${new URL(gateway).host}`);
    show($("customer"), simulated);
    chatsOf(agent);
    loadDirectory();
  },
  view: draw,
  entry: addEntry,
  ended({ text, advice }) {
    if (drawn) draw({ ...drawn, calls: [], chats: [], consultation: null });
    freeze();
    showOutcome({ ok: false, text, advice });
  },
});
setInterval(() => {
  tickPresence();
  tickCalls();
  tickChats();
}, 1000);
