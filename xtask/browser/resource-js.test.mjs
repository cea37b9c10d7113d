// A web softphone's page with the client that the gateway gives at /agentgateway/resource-js, in a real browser against the real simulator.
//
// GATEWAY is the base URL for agents, DASHBOARD the address of the control interface; chromium.mjs reads the rest of the environment.

import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { chromium } from "playwright-core";
import { OPTIONS, watch } from "./chromium.mjs";

const { DASHBOARD, GATEWAY } = process.env;
const CLIENT = `${GATEWAY}-js`;
const PAGE = new URL("/softphone.html", GATEWAY).href;

let browser;
let context;
let page;
let faults;

before(async () => {
  browser = await chromium.launch(OPTIONS);
});

after(() => browser?.close());

// The page is at the gateway's own address, as behind a proxy that serves both.
async function open() {
  const page = await context.newPage();
  const faults = watch(page, (url) => url.startsWith(new URL("/", GATEWAY).href));
  const html = `<!DOCTYPE html><title>softphone</title><link rel="icon" href="data:,"><script src="${CLIENT}"></script>`;
  await page.route(PAGE, (route) => route.fulfill({ contentType: "text/html", body: html }), { times: 1 });
  await page.goto(PAGE);
  return { page, faults };
}

beforeEach(async () => {
  // The simulator's certificate is of its own making.
  context = await browser.newContext({ ignoreHTTPSErrors: true });
  ({ page, faults } = await open());
});

afterEach(async () => {
  await context.close();
  assert.deepEqual(faults, []);
});

// Calls a function as softphones do that wait for the answer.
const now = (page, name, params) =>
  page.evaluate(({ name, params }) => {
    const [namespace, operation] = name.split(".");
    return window[namespace][operation](params);
  }, { name, params });

// Calls a function as softphones do that go on meanwhile: the three arguments of the callback.
const later = (page, name, params) =>
  page.evaluate(({ name, params }) => new Promise((resolve) => {
    const [namespace, operation] = name.split(".");
    const $callback = (status, request, answer) => resolve({ status, type: request.getResponseHeader("Content-Type"), answer });
    const returned = window[namespace][operation]({ ...params, $callback });
    if (returned !== undefined) throw new Error("a call with a callback returns nothing");
  }), { name, params });

async function succeeds(page, name, params) {
  const answer = await now(page, name, params);
  assert.equal(answer.retcode, "0", `${name}: ${JSON.stringify(answer)}`);
  return answer;
}

async function waitFor(page, agentid, type) {
  for (let polls = 0; polls < 60; polls += 1) {
    const { status, answer } = await later(page, "AgentEventDispatcher.getAgentEvent", { agentid });
    assert.equal(`${status} ${answer.retcode}`, "200 0", JSON.stringify(answer));
    if (answer.event?.eventType === type) return answer.event.content;
  }
  return assert.fail(`agent ${agentid}: ${type} does not come`);
}

async function signIn(page, agentid) {
  const $entity = { password: "", phonenum: `7${agentid}`, status: 4, releasephone: true, agenttype: 4 };
  const { status, type, answer } = await later(page, "OnlineAgent.login", { agentid, $entity });
  assert.deepEqual([status, type, answer.retcode], [200, "application/json;charset=UTF-8", "0"]);
  assert.equal(answer.result.workno, agentid);
}

// Without this an agent is in no queue, and gets no customer's call.
const joinQueues = (page, agentid) => succeeds(page, "OnlineAgent.resetSkill", { agentid, autoflag: true, phonelinkage: 0 });

test("the client is JavaScript, and knows the resources and the address it came from", async () => {
  const response = await context.request.get(CLIENT);
  assert.equal(response.headers()["content-type"], "text/javascript;charset=UTF-8");
  assert.match(await response.text(), /^VoiceCall\.callout = /m);
  assert.equal((await context.request.post(CLIENT)).status(), 405);
  assert.equal(await page.evaluate(() => REST.apiURL), GATEWAY);
  const namespaces = ["AgentEventDispatcher", "AgentGroup", "CallData", "OnlineAgent", "QualityControl", "QueueDevice", "RecordPlayVoice", "TextChat", "VoiceCall"];
  assert.deepEqual(await page.evaluate((names) => names.filter((name) => typeof window[name] !== "object"), namespaces), []);
});

test("an agent signs in, takes a call, holds it, gets help from a colleague and signs out", async () => {
  const { page: colleague } = await open();
  const [agentid, helper] = ["1001", "1002"];
  await signIn(colleague, helper);
  await signIn(page, agentid);
  const first = await page.evaluate(() => cookiestring);
  assert.match(first, /\.AgentGateway\d+$/);
  await joinQueues(page, agentid);
  await waitFor(page, agentid, "AgentState_Ready");

  const called = await context.request.post(`${DASHBOARD}control/customers/call`, { data: { from: "0555123", to: "60001" } });
  const { callid } = await called.json();
  const { caller } = await waitFor(page, agentid, "AgentEvent_Talking");
  assert.equal(caller, "0555123");
  assert.equal((await succeeds(page, "CallData.queryCallInfoByCallId", { agentid, callid })).retcode, "0");

  await succeeds(page, "VoiceCall.hold", { agentid });
  await waitFor(page, agentid, "AgentEvent_Hold");
  assert.equal((await succeeds(page, "CallData.queryHoldListInfo", { agentid })).result.length, 1);
  await succeeds(page, "VoiceCall.getHold", { agentid, callid });
  await waitFor(page, agentid, "AgentEvent_Talking");

  const $entity = { devicetype: 2, mode: 1, dstaddress: helper };
  await succeeds(page, "VoiceCall.innerHelp", { agentid, $entity });
  await waitFor(colleague, helper, "AgentEvent_Talking");
  await waitFor(page, agentid, "AgentEvent_Hold");

  // Programs give an entity to every function; one whose operation has none ignores it.
  await succeeds(page, "VoiceCall.release", { agentid, $entity: {} });
  await succeeds(colleague, "OnlineAgent.forceLogout", { agentid: helper });
  await succeeds(page, "OnlineAgent.forceLogout", { agentid, $entity: {} });
  const { answer } = await later(page, "AgentEventDispatcher.getAgentEvent", { agentid });
  assert.notEqual(answer.retcode, "0");
});

test("a page may build a request of its own, as softphones do for the poll", async () => {
  await signIn(page, "1001");
  const answer = await page.evaluate(() => new Promise((resolve) => {
    AgentEventDispatcher.getAgentEvent2 = function (params) {
      const request = new REST.Request();
      request.setSpecial(true);
      request.setMethod("GET");
      request.setURI(`${REST.apiURL}//agentevent/${REST.Encoding.encodePathSegment(params.agentid)}`);
      request.setAccepts("application/json");
      request.setContentType("text/plain");
      request.setTimeoutHandle(() => resolve("timed out"));
      request.addQueryParameter("time", new Date().getTime());
      request.execute(params.$callback);
    };
    AgentEventDispatcher.getAgentEvent2({ agentid: "1001", $callback: (status, request, value) => resolve(value) });
  }));
  assert.equal(answer.retcode, "0");
  await succeeds(page, "OnlineAgent.logout", { agentid: "1001" });
});

test("an answer that is no success has no value, and a Guid that the page sets is used", async () => {
  await signIn(page, "1001");
  const guid = await page.evaluate(() => cookiestring);
  await page.evaluate(() => { cookiestring = undefined; });
  assert.equal((await now(page, "OnlineAgent.sayBusy", { agentid: "1001" })).retcode, "100-006");
  await page.evaluate((kept) => { cookiestring = kept; }, guid);
  await succeeds(page, "OnlineAgent.sayBusy", { agentid: "1001" });
  assert.equal(await now(page, "OnlineAgent.rest", { agentid: "1001", time: "never", restcause: 0 }), undefined);
  const { status } = await later(page, "OnlineAgent.login", { agentid: "nobody", $entity: {} });
  assert.equal(status, 404);
  faults.splice(0, faults.length, ...faults.filter((fault) => !fault.includes("404")));
  await succeeds(page, "OnlineAgent.logout", { agentid: "1001" });
});

test("texts reach the gateway as they were", async () => {
  const encoded = await page.evaluate(() => [
    REST.Encoding.encodePathSegment("12#*/;ä"),
    REST.Encoding.encodePathSegment("a:b@c=d+e"),
    REST.Encoding.encodePathSegment(7),
    REST.Encoding.encodeQueryParamNameOrValue("a b&c=d+e/f?"),
    REST.Encoding.encodeFormNameOrValue("a b&"),
  ]);
  assert.deepEqual(encoded, ["12%23*%2F%3B%C3%A4", "a:b@c=d+e", 7, "a%20b%26c%3Dd%2Be/f?", "a+b%26"]);
});
