// How to test a program that uses the agent API without a contact centre: with `ccgw simulate` and Node.js alone.
//
//     CCGW=path/to/ccgw node --test examples/testing/desktop.test.mjs

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import https from "node:https";
import { createInterface } from "node:readline";
import { test } from "node:test";

/** `ccgw simulate` for one test. */
class Simulator {
  static async start() {
    const simulator = new Simulator();
    const options = ["simulate", "--listen", "127.0.0.1:0", "--poll-hold", "1", "--json", "--until-eof"];
    simulator.process = spawn(process.env.CCGW ?? "ccgw", options, { stdio: ["pipe", "pipe", "inherit"] });
    // It prints one line once it is ready.
    const [ready] = await once(createInterface(simulator.process.stdout), "line");
    const { gateway, control, certificate } = JSON.parse(ready);
    return Object.assign(simulator, { gateway, control, ca: readFileSync(certificate) });
  }

  async stop() {
    // It ends with its input, even if this program crashes.
    this.process.stdin.end();
    const [code] = await once(this.process, "exit");
    assert.equal(code, 0);
  }

  /** Customers, faults, the clock: everything that is not the agent. */
  async play(what, values) {
    return (await fetchJson("POST", `${this.control}/${what}`, this.ca, values)).answer;
  }

  async state() {
    return (await fetchJson("GET", `${this.control}/state`, this.ca)).answer;
  }

  async agent(id) {
    return (await this.state()).agents.find((agent) => agent.id === id);
  }

  /** The requests for an operation, by the name that the gateway logs. */
  async sent(operation) {
    return (await this.state()).requests.filter((request) => request.operation === operation);
  }
}

function fetchJson(method, url, ca, body, headers = {}) {
  return new Promise((resolve, reject) => {
    const options = { method, ca, headers: { "Content-Type": "application/json", ...headers } };
    const request = https.request(url, options, async (response) => {
      try {
        let text = "";
        for await (const part of response) text += part;
        resolve({ answer: JSON.parse(text), headers: response.headers });
      } catch (error) {
        reject(error);
      }
    });
    request.on("error", reject);
    request.end(body && JSON.stringify(body));
  });
}

/** The program: an agent's desktop that answers the next customer, and says who it is. */
class Desktop {
  guid = "";

  static async open({ gateway, ca }) {
    const desktop = Object.assign(new Desktop(), { gateway, ca });
    await desktop.call("PUT", "onlineagent/1001", { password: "password", phonenum: "71001", autoanswer: false });
    await desktop.call("POST", "onlineagent/1001/resetskill/true");
    return desktop;
  }

  async call(method, path, body) {
    const { answer, headers } = await fetchJson(method, `${this.gateway}/${path}`, this.ca, body, { Guid: this.guid });
    // Any answer can carry a new Guid.
    this.guid = headers["set-guid"]?.replace("JSESSIONID=", "") ?? this.guid;
    if (answer.retcode !== "0") throw new Error(`${answer.retcode} ${answer.message}`);
    return answer;
  }

  async poll() {
    try {
      return (await this.call("GET", "agentevent/1001")).event;
    } catch (error) {
      if (error.code === "ECONNRESET") return undefined; // a lost poll is asked again
      throw error;
    }
  }

  async serve() {
    for (;;) {
      const event = await this.poll();
      if (event?.eventType === "AgentEvent_Ringing") await this.call("PUT", "voicecall/1001/answer");
      if (event?.eventType === "AgentEvent_Talking") return event.content.caller;
    }
  }
}

/** A simulator for one test, stopped whatever the test comes to. */
async function start(context) {
  const simulator = await Simulator.start();
  context.after(() => simulator.stop());
  return { simulator, desktop: await Desktop.open(simulator) };
}

test("it answers a customer", async (context) => {
  const { simulator, desktop } = await start(context);
  const { callid } = await simulator.play("customers/call", { from: "0555123", to: "60001" });
  assert.equal(await desktop.serve(), "0555123");

  // The state of the contact centre, and what the program sent:
  const agent = await simulator.agent(1001);
  assert.deepEqual([agent.state, agent.activeCall], ["talking", callid]);
  assert.equal((await simulator.sent("answer")).length, 1);
  assert.equal((await simulator.sent("login"))[0].body.autoanswer, false);
});

test("it survives a lost poll and a new Guid", async (context) => {
  const { simulator, desktop } = await start(context);
  await simulator.play("faults", { kind: "reset", operation: "getAgentEvent", times: 1 });
  const before = desktop.guid;
  // A minute passes at once, so the next poll returns a new Guid.
  await simulator.play("clock/advance", { seconds: 61 });
  await simulator.play("customers/call", { from: "0555123", to: "60001" });
  assert.equal(await desktop.serve(), "0555123");
  assert.notEqual(desktop.guid, before);
});

test("it is told when its session is gone", async (context) => {
  const { simulator, desktop } = await start(context);
  await simulator.play("sessions/drop", { agent: 1001 });
  await assert.rejects(desktop.serve(), /100-006/);
});
