// `ccgw desk` in a real browser, against the real simulator with colleagues.
//
// DESK is the page's address, DASHBOARD that of the simulator, GATEWAY the base URL for agents; chromium.mjs reads the rest of the
// environment.

import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { chromium } from "playwright-core";
import { contrast, NARROW, OPTIONS, picture as take, texts, watch, WIDE } from "./chromium.mjs";

const { DESK, DASHBOARD, GATEWAY } = process.env;
const CUSTOMER = "0555123";

let browser;
let context;
let page;
let faults;

const picture = (name, whole) => take(page, `desk-${name}`, { fullPage: whole });
const call = (who) => page.locator("#calls > li").filter({ has: page.locator(".who", { hasText: who }) });
const deed = (who, name) => call(who).getByRole("button", { name, exact: true });
const state = (text) => page.locator("#state", { hasText: text }).waitFor();
const is = (who, text) => call(who).locator(".badge", { hasText: text }).first().waitFor();

// Requests to the simulator: of other agents' programs, and of those who play the outside world.
async function send(method, url, guid, data) {
  const response = await context.request.fetch(url, { method, data, headers: guid ? { guid } : {}, ignoreHTTPSErrors: true });
  const answer = await response.json();
  assert.ok(response.ok() && (answer.retcode ?? "0") === "0", `${method} ${url}: ${JSON.stringify(answer)}`);
  return response;
}
const control = (path, data) => send("POST", `${DASHBOARD}control/${path}`, null, data);
const customerCalls = () => control("customers/call", { from: CUSTOMER, to: "60001" });

// Presses Tab until the element has the focus, as somebody without a mouse has to.
async function tabTo(locator) {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await locator.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  assert.fail(`the keyboard does not reach ${locator}`);
}

async function open(colorScheme) {
  await context?.close();
  context = await browser.newContext({ viewport: WIDE, colorScheme });
  page = await context.newPage();
  faults = watch(page, (url) => url.startsWith(DESK) || url.startsWith("data:"));
  await page.goto(DESK);
  await page.locator("#link", { hasText: "Live" }).waitFor();
  await page.locator("#colleagues > li", { hasText: "1002" }).waitFor();
}

before(async () => {
  browser = await chromium.launch(OPTIONS);
});

after(() => browser?.close());

// Colleagues wrap up after a call, and help nobody meanwhile.
async function colleaguesAreReady() {
  for (let tries = 0; tries < 150; tries += 1) {
    const { agents } = await (await context.request.get(`${DASHBOARD}control/state`, { ignoreHTTPSErrors: true })).json();
    if (agents.filter(({ id }) => [1002, 1003].includes(id)).every((agent) => agent.state === "idle")) return;
    await page.waitForTimeout(200);
  }
  assert.fail("the colleagues do not become ready");
}

beforeEach(async () => {
  await open("light");
  await colleaguesAreReady();
});

// Whatever a test does, nothing may fail and nothing may be asked of another place. The agent is ready again for the next one.
afterEach(async () => {
  const unseen = [...faults];
  const { calls, faults: injected } = await (await context.request.get(`${DASHBOARD}control/state`, { ignoreHTTPSErrors: true })).json();
  for (const { agent, number } of calls.flatMap((each) => each.parties)) if (agent === null) await control("customers/hangup", { number });
  for (const { id } of injected) await context.request.delete(`${DASHBOARD}control/faults/${id}`, { ignoreHTTPSErrors: true });
  const hangUp = page.locator('[data-act="hangUp"]:visible');
  // A call may be over before its button is pressed.
  for (let tries = 0; tries < 20 && !(await page.locator("#calls-none").isVisible()); tries += 1) await hangUp.first().click({ timeout: 500 }).catch(() => {});
  await page.locator("#calls-none").waitFor();
  await page.locator("#ready").click();
  await state("Ready");
  await context.close();
  context = undefined;
  assert.deepEqual(unseen, []);
});

test("an inbound call with two-party help, taken back by clicks", async () => {
  await state("Ready");
  await picture("ready");
  await customerCalls();
  await is(CUSTOMER, "Incoming");
  await page.locator("#announce", { hasText: `from ${CUSTOMER}` }).waitFor({ state: "attached" });
  await state("Incoming call");
  assert.match(await page.title(), /Incoming/);
  await picture("ringing");
  await deed(CUSTOMER, "Answer").click();
  await is(CUSTOMER, "Talking");
  await state("In a call");
  await page.locator("#outcome.good", { hasText: "You talk." }).waitFor();

  await deed(CUSTOMER, "Help").click();
  await call(CUSTOMER).getByLabel("ID or number").first().fill("1002");
  await picture("help-form");
  await call(CUSTOMER).getByRole("button", { name: "Ask for help" }).click();
  await page.locator("#consultation", { hasText: "Two-party help with Agent 1002" }).waitFor();
  await page.locator("#consultation", { hasText: `You talk, and ${CUSTOMER} waits.` }).waitFor();
  await is("Agent 1002", "Talking");
  await is(CUSTOMER, "Waits");
  assert.equal(await deed(CUSTOMER, "Resume").count(), 0);
  await picture("help");

  await page.getByRole("button", { name: "Take the customer back" }).click();
  await call("Agent 1002").waitFor({ state: "detached" });
  await page.locator("#consultation").waitFor({ state: "hidden" });
  await is(CUSTOMER, "Talking");
  await deed(CUSTOMER, "Hang up").click();
  await page.locator("#calls-none").waitFor();
  for (const name of ["answer", "help", "takeBack", "hangUp"]) await page.locator("#entries > li.command:not(.failed) b", { hasText: name }).first().waitFor();
  await page.locator("#entries > li.event b", { hasText: "AgentEvent_Hold" }).first().waitFor();
});

test("three-party help, and a transfer, by clicks", async () => {
  await customerCalls();
  await deed(CUSTOMER, "Answer").click();
  await deed(CUSTOMER, "Help").click();
  await call(CUSTOMER).getByLabel("ID or number").first().fill("1003");
  await call(CUSTOMER).getByLabel("How", { exact: true }).first().selectOption("true");
  await call(CUSTOMER).getByRole("button", { name: "Ask for help" }).click();
  await page.locator("#consultation", { hasText: `You talk together with ${CUSTOMER}.` }).waitFor();
  await page.getByRole("button", { name: "Take the customer back" }).click();
  await page.locator("#consultation").waitFor({ state: "hidden" });
  await is(CUSTOMER, "Talking");

  await deed(CUSTOMER, "Transfer").click();
  const form = call(CUSTOMER).locator("form.panel:visible");
  await form.getByLabel("To", { exact: true }).selectOption("number");
  assert.equal(await form.getByLabel("How", { exact: true }).locator("option").count(), 4);
  await form.getByLabel("To", { exact: true }).selectOption("agent");
  await form.getByLabel("ID or number").fill("1002");
  await form.getByLabel("How", { exact: true }).selectOption("success");
  await form.getByRole("button", { name: "Transfer" }).click();
  await page.locator("#calls-none").waitFor();
  await page.locator("#entries > li.command:not(.failed) b", { hasText: "transfer" }).waitFor();
});

test("a call without a mouse: answered, held, muted, helped, ended", async () => {
  await customerCalls();
  await is(CUSTOMER, "Incoming");
  await page.keyboard.press("a");
  await is(CUSTOMER, "Talking");
  await page.keyboard.press("h");
  await is(CUSTOMER, "On hold");
  await page.keyboard.press("h");
  await is(CUSTOMER, "Talking");
  await page.keyboard.press("m");
  await call(CUSTOMER).locator(".tags", { hasText: "muted" }).waitFor();
  await page.keyboard.press("m");
  await call(CUSTOMER).locator(".tags li", { hasText: "muted" }).waitFor({ state: "detached" });

  await page.keyboard.press("l");
  // The form has the focus: a letter is text now, and no shortcut.
  await page.keyboard.press("Tab");
  await page.keyboard.type("1002e");
  await page.keyboard.press("Backspace");
  assert.equal(await call(CUSTOMER).getByLabel("ID or number").first().inputValue(), "1002");
  await page.keyboard.press("Enter");
  await is("Agent 1002", "Talking");
  await page.keyboard.press("Escape");
  await page.keyboard.press("k");
  await is(CUSTOMER, "Talking");
  await tabTo(deed(CUSTOMER, "Hang up"));
  assert.equal(await deed(CUSTOMER, "Hang up").evaluate((button) => getComputedStyle(button).outlineStyle), "solid", "the focus is not seen");
  await page.keyboard.press("Enter");
  await page.locator("#calls-none").waitFor();
  // The button is gone; the keyboard goes on from where it was.
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute("aria-labelledby")), "calls-title");

  await page.keyboard.press("b");
  await state("Busy");
  assert.equal(await page.locator("#busy").getAttribute("aria-pressed"), "true");
  await page.keyboard.press("w");
  await state("Wrap-up");
  await page.keyboard.press("r");
  await state("Ready");
  await page.keyboard.press("?");
  await page.getByRole("dialog", { name: "Shortcuts" }).waitFor();
  await picture("shortcuts");
  await page.getByRole("checkbox", { name: /Shortcuts of one letter/ }).uncheck();
  await page.keyboard.press("Escape");
  await page.keyboard.press("b");
  await page.waitForTimeout(300);
  await state("Ready");
});

test("states with a reason and a time, and what begins after a call", async () => {
  await page.locator("#busy-reason").fill("210");
  await page.getByRole("button", { name: "Busy" }).click();
  await state("Busy");
  await page.locator("#state-detail", { hasText: "reason 210" }).waitFor();
  await page.locator("#rest-minutes").selectOption("15");
  await page.getByRole("button", { name: "Rest" }).click();
  await state("Resting");
  await page.getByRole("button", { name: "Ready" }).click();
  await state("Ready");
  await customerCalls();
  await deed(CUSTOMER, "Answer").click();
  await is(CUSTOMER, "Talking");
  await page.locator("#busy-reason").fill("");
  await page.getByRole("button", { name: "Busy" }).click();
  await page.locator("#pending", { hasText: "Busy afterwards" }).waitFor();
});

test("a text chat with another agent; what it writes is text", async () => {
  const signedIn = await send("PUT", `${GATEWAY}/onlineagent/1004`, null, { password: "", phonenum: "71004", checkInWebm: true });
  const guid = signedIn.headers()["set-guid"].replace("JSESSIONID=", "");
  const other = (method, path, data) => send(method, `${GATEWAY}/textchat/1004/${path}`, guid, data);
  await other("PUT", "internalcall/1001");
  const chat = page.locator("#chats > li", { hasText: "Agent 1004" });
  await chat.getByRole("button", { name: "Answer" }).click();
  await chat.getByLabel("Message").fill("Good morning");
  await page.keyboard.press("Enter");
  await chat.locator(".mine", { hasText: "Good morning" }).waitFor();
  const callId = await chat.getAttribute("data-key");
  const markup = "<img src=x onerror=alert(1)> & more";
  await other("PUT", "chatmessage", { callId, content: markup, chatId: 1 });
  await chat.locator(".theirs", { hasText: markup }).waitFor();
  assert.equal(await page.locator("#chats img").count(), 0);
  await picture("chat");
  // A page that is loaded anew has all of it again.
  await page.reload();
  await chat.locator(".mine", { hasText: "Good morning" }).waitFor();
  await chat.locator(".theirs", { hasText: markup }).waitFor();
  await chat.getByRole("button", { name: "End chat" }).click();
  await chat.waitFor({ state: "detached" });
  await send("DELETE", `${GATEWAY}/onlineagent/1004/forcelogout`, guid);
});

test("an error says what happened and what to do", async () => {
  await control("faults", { kind: "httpError", status: 503, operation: "sayBusy", times: 1 });
  await page.getByRole("button", { name: "Busy" }).click();
  await page.locator("#outcome.bad", { hasText: "503" }).waitFor();
  await page.locator("#dial-number").fill("0777001");
  await page.getByRole("button", { name: "Call", exact: true }).first().click();
  await is("0777001", "Talking");
  await page.locator("#dial-number").fill("0777002");
  await page.getByRole("button", { name: "Call", exact: true }).first().click();
  await page.locator("#outcome.bad #outcome-advice", { hasText: /\w/ }).waitFor();
  await picture("error");
  await page.locator("#entries > li.failed b", { hasText: "call" }).waitFor();
  await page.getByRole("button", { name: "Dismiss the message" }).click();
  await page.locator("#outcome").waitFor({ state: "hidden" });
});

test("several pages show the same, and each one can act", async () => {
  const second = await context.newPage();
  await second.goto(DESK);
  await second.locator("#state", { hasText: "Ready" }).waitFor();
  await second.getByRole("button", { name: "Busy" }).click();
  await state("Busy");
  await second.close();
});

// A scene with everything: help under way, a chat, an error.
async function scene() {
  await customerCalls();
  await deed(CUSTOMER, "Answer").click();
  await deed(CUSTOMER, "Help").click();
  await call(CUSTOMER).getByLabel("ID or number").first().fill("1002");
  await call(CUSTOMER).getByRole("button", { name: "Ask for help" }).click();
  await is("Agent 1002", "Talking");
  await page.getByRole("button", { name: "Wrap-up" }).click();
  await page.locator("#outcome").waitFor();
}

for (const scheme of ["light", "dark"]) {
  test(`every text can be read in the ${scheme} colours, and fits a narrow window`, async () => {
    // The choice on the page counts, whatever the browser says.
    await open(scheme === "light" ? "dark" : "light");
    await page.locator("#theme").selectOption(scheme);
    await scene();
    const found = await page.evaluate(texts);
    assert.ok(found.length > 50, `only ${found.length} texts`);
    assert.deepEqual(found.filter(([, text, behind]) => contrast(text, behind) < 4.5), []);
    const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor.match(/\d+/g).map(Number));
    assert.equal(ground.reduce((sum, part) => sum + part) / 3 > 128, scheme === "light");
    await picture(scheme);
    for (const size of [NARROW, { width: 800, height: 900 }, WIDE]) {
      await page.setViewportSize(size);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(width <= size.width, `${width} pixels wide in a window of ${size.width}`);
      if (size !== WIDE) await picture(`${scheme}-${size.width}`, true);
    }
  });
}

test("every control has a name, and no call loses its focus to an update", async () => {
  await scene();
  const nameless = await page.locator("button, input, select, textarea").evaluateAll((all) =>
    all.filter((control) => !control.getAttribute("aria-label") && ![...(control.labels ?? [])].some((label) => label.textContent.trim()) && !control.textContent.trim()).map((control) => control.outerHTML),
  );
  assert.deepEqual(nameless, []);
  const mute = deed("Agent 1002", "Mute");
  await mute.focus();
  await page.waitForTimeout(1500);
  assert.equal(await mute.evaluate((element) => element === document.activeElement), true);
});
