// The simulator's dashboard in a real browser, against the real simulator.
//
// DASHBOARD is the page's address, GATEWAY the base URL for agents; chromium.mjs reads the rest of the environment.

import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { chromium } from "playwright-core";
import { contrast, NARROW, OPTIONS, picture as take, texts, watch, WIDE } from "./chromium.mjs";

const { DASHBOARD, GATEWAY } = process.env;

let browser;
let context;
let page;
let faults;

const picture = (name, whole) => take(page, name, { fullPage: whole });
const card = (list, name) => page.locator(`#${list} > li`).filter({ has: page.locator(".name", { hasText: name }) });

// Requests of agents' programs and of those who play the outside world by other means.
async function send(method, url, guid, data) {
  const response = await context.request.fetch(url, { method, data, headers: guid ? { guid } : {} });
  const answer = await response.json();
  assert.ok(response.ok() && (answer.retcode ?? "0") === "0", `${method} ${url}: ${JSON.stringify(answer)}`);
  return response;
}
const control = (path, data) => send("POST", `${DASHBOARD}control/${path}`, null, data);

async function signIn(agent) {
  const response = await send("PUT", `${GATEWAY}/onlineagent/${agent}`, null, { password: "", phonenum: `7${agent}` });
  const guid = response.headers()["set-guid"].replace("JSESSIONID=", "");
  await send("POST", `${GATEWAY}/onlineagent/${agent}/resetskill/true`, guid);
  return (method, path, data) => send(method, `${GATEWAY}/${path}`, guid, data);
}

// Presses Tab until the element has the focus, as somebody without a mouse has to.
async function tabTo(locator) {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await locator.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  assert.fail(`the keyboard does not reach ${locator}`);
}

before(async () => {
  browser = await chromium.launch(OPTIONS);
});

after(() => browser?.close());

// Opens the dashboard in the light or the dark colours, which are those of a context.
async function open(colorScheme) {
  await context?.close();
  // The simulator's certificate is of its own making.
  context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: WIDE, colorScheme });
  page = await context.newPage();
  faults = watch(page, (url) => url.startsWith(DASHBOARD) || url.startsWith("data:"));
  await page.goto(DASHBOARD);
  await page.locator("#link", { hasText: "live" }).waitFor();
}

beforeEach(() => open("light"));

// Whatever a test does, nothing may fail and nothing may be asked of another place. What it left is cleared.
afterEach(async () => {
  const unseen = [...faults];
  await page.close();
  const { agents, calls } = await (await context.request.get(`${DASHBOARD}control/state`)).json();
  for (const { agent, number } of calls.flatMap((call) => call.parties)) if (agent === null) await control("customers/hangup", { number });
  for (const { id, state, plays } of agents) {
    if (["byHand", "byItself"].includes(plays)) await control(`agents/${id}/sign-out`, {});
    else if (state !== "signedOut") await control("sessions/drop", { agent: id });
  }
  assert.deepEqual(unseen, []);
});

test("it says how to begin when nobody is signed in", async () => {
  await page.locator("#agents-none", { hasText: GATEWAY }).waitFor();
  assert.equal(await page.locator("#queues > li").count(), 3);
  assert.equal(await page.title(), "CC-Gateway simulator");
  await picture("empty");
});

test("a call placed with the keyboard waits in its queue until the customer hangs up", async () => {
  await tabTo(page.locator("#call-from"));
  await page.keyboard.press("Control+A");
  await page.keyboard.type("0555123");
  await page.keyboard.press("Tab");
  assert.equal(await page.locator("#call-to").evaluate((element) => element === document.activeElement), true);
  await page.keyboard.press("ArrowDown");
  const to = await page.locator("#call-to").inputValue();
  assert.equal(to, "60002");
  await page.keyboard.press("Tab");
  const outline = await page.getByRole("button", { name: "Place call" }).evaluate((button) => getComputedStyle(button).outlineStyle);
  assert.equal(outline, "solid", "the focus is not seen");
  await page.keyboard.press("Enter");
  const queue = page.locator("#queues > li", { hasText: "60002" });
  await queue.locator("li", { hasText: "0555123" }).waitFor();
  await queue.getByText("1 waiting").waitFor();
  await page.locator("#notice", { hasText: "0555123 calls 60002." }).waitFor();
  assert.equal(await page.locator("#call-from").inputValue(), "0555124");
  await picture("waiting");
  const hangUp = page.getByRole("button", { name: "0555123 hangs up" });
  await tabTo(hangUp);
  await page.keyboard.press("Enter");
  await page.locator("#calls-none").waitFor();
  // The button is gone; the keyboard goes on from where it was.
  assert.equal(await page.evaluate(() => document.activeElement.id), "calls-title");
});

test("what cannot be done is reported", async () => {
  await page.locator("#call-from").fill("0555123");
  await page.getByRole("button", { name: "Place call" }).click();
  await card("calls", "0555123").waitFor();
  await page.locator("#call-from").fill("0555123");
  await page.getByRole("button", { name: "Place call" }).click();
  await page.locator("#notice.bad", { hasText: "0555123 is in a call already" }).waitFor();
  // The browser writes refused requests to the console by itself.
  assert.equal(faults.splice(0).filter((fault) => fault.includes("409")).length, 2);
});

test("a fault is injected with the keyboard, hits a request, and is gone", async () => {
  const agent = await signIn(1001);
  await page.locator("#fault-agent option", { hasText: "1001" }).waitFor({ state: "attached" });
  await tabTo(page.locator("#fault-kind"));
  await page.keyboard.type("HTTP");
  assert.equal(await page.locator("#fault-kind").inputValue(), "httpError");
  await page.keyboard.press("Tab");
  await page.keyboard.type("502");
  await page.locator("#fault-agent").selectOption("1001");
  await page.locator("#fault-operation").fill("getAgentStatus");
  await page.locator("#fault-times").fill("2");
  await page.locator("#fault-times").press("Enter");
  const fault = page.locator("#faults > li", { hasText: "httpError · agent 1001 · getAgentStatus" });
  await fault.getByText("hit 0, 2 more").waitFor();
  await picture("fault");
  const status = () => context.request.get(`${GATEWAY}/onlineagent/1001/agentstatus`).then((answer) => answer.status());
  assert.equal(await status(), 502);
  await fault.getByText("hit 1, 1 more").waitFor();
  await page.getByRole("button", { name: "Remove the fault httpError" }).click();
  await page.locator("#faults-none").waitFor();
  assert.equal(await status(), 200);
  await page.locator("#entries > li", { hasText: "fault httpError" }).first().waitFor();

  await page.locator("#fault-kind").selectOption("eventBurst");
  assert.equal(await page.locator("#fault-times").isVisible(), false);
  await page.locator("#fault-agent").selectOption("1001");
  await page.getByLabel("Count").fill("3");
  await page.getByRole("button", { name: "Inject fault" }).click();
  await card("agents", "1001").getByText("5", { exact: true }).waitFor();
  await agent("POST", "onlineagent/1001/syncagentinfo");
});

test("an agent that signs in is seen with its states and events, and can be signed out", async () => {
  const agent = await signIn(1001);
  await card("agents", "1001").locator(".good", { hasText: "idle" }).waitFor();
  const log = page.locator("#entries > li");
  await log.filter({ hasText: "AgentOther_InService" }).filter({ hasText: "1001" }).first().waitFor();
  await log.filter({ hasText: "AgentState_Ready" }).first().waitFor();
  await log.filter({ hasText: "resetSkill" }).first().waitFor();
  await agent("POST", "onlineagent/1001/saybusy");
  await card("agents", "1001").locator(".warn", { hasText: "busy" }).waitFor();
  // Newest first.
  assert.match(await log.filter({ hasText: "event to" }).first().innerText(), /AgentState_SetNotReady_Success/);
  await page.getByRole("button", { name: "Sign out agent 1001" }).click();
  await page.locator("#out-list li", { hasText: "1001" }).waitFor();
  await log.filter({ hasText: "AgentOther_ShutdownService" }).first().waitFor();
});

// One agent talks, one dials, one is busy and is offered a number; two customers wait.
async function scene() {
  await signIn(1001);
  await control("customers/call", { from: "0555123", to: "60001" });
  const two = await signIn(1002);
  await two("POST", "onlineagent/1002/saybusy");
  await two("PUT", "voicecall/1002/callout", { called: "0999" });
  const three = await signIn(1003);
  await three("POST", "onlineagent/1003/saybusy");
  await control("previews", { agent: 1003, numbers: "0777001", data: "a sale" });
  for (const from of ["0555200", "0555201"]) await control("customers/call", { from, to: "60003" });
  await page.locator("#queues").getByText("2 waiting").waitFor();
  await control("agents/1004/sign-in", { byHand: true });
  await control("agents/1004/say-busy", {});
  await card("agents", "1004").waitFor();
}

test("the log shows one agent, or only events, when asked to", async () => {
  await scene();
  const log = page.locator("#entries > li");
  await page.getByRole("button", { name: "Show the events of agent 1003" }).click();
  assert.equal(await page.evaluate(() => document.activeElement.id), "log");
  const whose = new Set((await log.locator(".who").allInnerTexts()).map((text) => text.match(/\d+/)?.[0]));
  assert.deepEqual([...whose], ["1003"]);
  await log.filter({ hasText: "0777001" }).first().waitFor();
  await page.getByLabel("Requests").uncheck();
  assert.equal(await page.locator("#entries > li.request").count(), 0);
  assert.ok((await page.locator("#entries > li.event").count()) > 0);
});

test("a customer comes back from a voice menu", async () => {
  const agent = await signIn(1001);
  await control("customers/call", { from: "0555123", to: "60001" });
  await agent("POST", "voicecall/1001/transfer", { devicetype: "3", address: "1", mode: "1" });
  const back = page.getByRole("button", { name: "0555123 returns from the voice menu" });
  await back.focus();
  await page.keyboard.press("Enter");
  await page.locator("#entries > li", { hasText: "AgentEvent_ReturnFromIvr" }).first().waitFor();
  // The button is gone; the next one has the focus.
  await back.waitFor({ state: "hidden" });
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute("aria-label")), "0555123 hangs up");
});

test("an outside number that rings can be let answer", async () => {
  // The simulator's numbers answer by themselves before anybody could press a button, so what is seen here is changed on the way.
  await page.route("**/control/state*", async (route) => {
    const response = await route.fetch();
    const state = await response.json();
    for (const party of state.calls.flatMap((call) => call.parties)) if (party.agent === null) party.state = "ringing";
    await route.fulfill({ response, json: state });
  });
  let asked;
  await page.route("**/control/customers/answer", (route) => {
    asked = route.request().postDataJSON();
    return route.fulfill({ json: {} });
  });
  await control("customers/call", { from: "0555123", to: "60001" });
  await page.getByRole("button", { name: "0555123 answers" }).click();
  await page.locator("#notice", { hasText: "0555123 has answered." }).waitFor();
  assert.deepEqual(asked, { number: "0555123" });
  await page.unrouteAll({ behavior: "wait" });
});

test("the dashboard offers numbers and lets time pass", async () => {
  await signIn(1001);
  await card("agents", "1001").waitFor();
  await page.locator("#preview-numbers").fill("0888");
  await page.getByRole("button", { name: "Offer preview" }).click();
  await page.locator("#entries > li", { hasText: "AgentEvent_Preview" }).first().waitFor();
  // Nobody polls for the agent: it is signed out when that is due.
  await page.locator("#advance-seconds").fill("3600");
  await page.getByRole("button", { name: "Advance clock" }).click();
  await page.locator("#out-list li", { hasText: "1001" }).waitFor();
});

// Signs an agent in from the page.
async function play(agent, how) {
  await page.locator("#play-agent").selectOption(agent);
  await page.locator("#play-how").selectOption({ label: how });
  await page.getByRole("button", { name: "Sign in" }).click();
  await card("agents", agent).locator(".good", { hasText: "idle" }).waitFor();
}
const deed = (text, agent) => page.getByRole("button", { name: `${text}: agent ${agent}`, exact: true });
const is = (agent, state) => card("agents", agent).locator(".badge", { hasText: new RegExp(`^${state}$`) }).waitFor();

test("with nothing but the page an inbound call is played, with help from a colleague", async () => {
  await play("1001", "by hand, here");
  await play("1002", "by hand, here");
  await card("agents", "1001").getByText("by hand", { exact: true }).waitFor();
  // A customer calls, and one of the two is rung.
  await deed("Say busy", "1002").click();
  await is("1002", "busy");
  await page.locator("#call-from").fill("0555123");
  await page.getByRole("button", { name: "Place call" }).click();
  await is("1001", "ringing");
  await picture("played-ringing");
  await deed("Answer", "1001").click();
  await is("1001", "talking");
  await deed("Hold", "1001").click();
  await is("1001", "holding");
  // The button is gone; the keyboard goes on within the card.
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute("aria-label")), "What agent 1001 does");
  await deed("Resume", "1001").click();
  await is("1001", "talking");
  // It asks its colleague for help and takes the customer back.
  await deed("Ready", "1002").click();
  await is("1002", "idle");
  await page.getByLabel("Other party of 1001").fill("1002");
  await deed("Ask for help", "1001").click();
  await is("1002", "ringing");
  await deed("Answer", "1002").click();
  await is("1002", "talking");
  await card("agents", "1001").locator("dt", { hasText: "Holds" }).waitFor();
  await picture("played-help");
  await deed("Take back", "1001").click();
  await is("1002", "wrapping up");
  await deed("Take back", "1001").waitFor({ state: "hidden" });
  // Once more, with all three in the talk; then the customer is handed on.
  await deed("Ready", "1002").click();
  await is("1002", "idle");
  await deed("Ask into the talk", "1001").click();
  await is("1002", "ringing");
  await deed("Answer", "1002").click();
  await is("1001", "conference");
  await deed("Hang up", "1002").click();
  await is("1001", "talking");
  await deed("Ready", "1002").click();
  await is("1002", "idle");
  await deed("Transfer", "1001").click();
  await is("1002", "ringing");
  await deed("Answer", "1002").click();
  await is("1001", "wrapping up");
  await deed("Hang up", "1002").click();
  await page.locator("#calls-none").waitFor();
  await deed("Ready", "1001").click();
  await is("1001", "idle");
});

test("a colleague acts by itself until it is played by hand or taken over by a client", async () => {
  await play("1002", "by itself, as a colleague");
  await card("agents", "1002").getByText("by itself", { exact: true }).waitFor();
  await play("1001", "by hand, here");
  await page.getByLabel("Other party of 1001").fill("1002");
  await deed("Call", "1001").click();
  await is("1002", "ringing");
  // Its time is that of the simulator's clock.
  await page.locator("#advance-seconds").fill("6");
  await page.getByRole("button", { name: "Advance clock" }).click();
  await is("1002", "talking");
  await deed("Play by hand", "1002").click();
  await card("agents", "1002").getByText("by hand", { exact: true }).waitFor();
  await page.locator("#advance-seconds").fill("600");
  await page.getByRole("button", { name: "Advance clock" }).click();
  await is("1002", "talking");
  await page.getByRole("button", { name: "Sign out agent 1001" }).click();
  await page.locator("#out-list li", { hasText: "1001" }).waitFor();
  await deed("Let play", "1002").click();
  await card("agents", "1002").getByText("by itself", { exact: true }).waitFor();
  await send("PUT", `${GATEWAY}/onlineagent/1002/forcelogin`, null, { password: "", phonenum: "7" });
  await card("agents", "1002").getByText("taken over by a client", { exact: true }).waitFor();
  assert.equal(await deed("Say busy", "1002").count(), 0);
});

for (const scheme of ["light", "dark"]) {
  test(`every text can be read in the ${scheme} colours, and fits a narrow window`, async () => {
    await open(scheme);
    await scene();
    await page.getByRole("button", { name: "Advance clock" }).click();
    await page.locator("#notice.good").waitFor();
    const found = await page.evaluate(texts);
    assert.ok(found.length > 60, `only ${found.length} texts`);
    const pale = found.filter(([, text, behind]) => contrast(text, behind) < 4.5);
    assert.deepEqual(pale, []);
    const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor.match(/\d+/g).map(Number));
    assert.equal(ground.reduce((sum, part) => sum + part) / 3 > 128, scheme === "light");
    await picture(scheme);
    for (const size of [NARROW, { width: 800, height: 900 }, WIDE]) {
      await page.setViewportSize(size);
      const { width, high, body } = await page.evaluate(() => ({
        width: document.documentElement.scrollWidth,
        high: document.documentElement.scrollHeight,
        body: Math.max(document.body.getBoundingClientRect().height, window.innerHeight),
      }));
      assert.ok(width <= size.width, `${width} pixels wide in a window of ${size.width}`);
      assert.ok(high <= body + 1, `the page is ${high} pixels high, what is in it ${body}`);
      if (size !== WIDE) await picture(`${scheme}-${size.width}`, true);
    }
  });
}

test("every control has a name", async () => {
  await scene();
  const nameless = await page.locator("button, input, select").evaluateAll((all) =>
    all.filter((control) => !control.getAttribute("aria-label") && !control.labels?.length && !control.textContent.trim()).map((control) => control.outerHTML),
  );
  assert.deepEqual(nameless, []);
  assert.equal(await page.getByRole("log").getAttribute("aria-live"), "polite");
});
