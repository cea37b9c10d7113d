/**
 * A call with a customer and help from a colleague, with openapi-fetch and the types and constants that openapi-typescript generates.
 *
 * Arguments: address of the gateway, file with its certificate, address of the simulator's control interface. Node.js reads the
 * certificate itself, from the file that NODE_EXTRA_CA_CERTS names.
 */
import createClient from "openapi-fetch";
import { components, HelpDeviceCode, HelpModeCode, paths, PathsOnlineagentAgentidResetskillAutoflagPostParametersPathAutoflag as Autoflag } from "./client/schema";

type Schemas = components["schemas"];

// What no page lists: an unknown return code, event and field, and a number in place of digits.
const UNKNOWN = `{"retcode": "999-999", "message": "?", "news": 1,
  "event": {"eventType": "AgentEvent_Of_Tomorrow", "workNo": 1001, "eventGenTime": null, "content": {"a": 1}, "extra": [true]}}`;

/** One agent's session. Each has its own client: a middleware sends the Guid, and takes a new one from any answer. */
class Agent {
  private guid?: string;
  readonly client;
  /** The parameters of the operations whose path has the agent only. */
  readonly params;

  constructor(gateway: string, readonly agentid: string) {
    this.params = { path: { agentid } };
    this.client = createClient<paths>({ baseUrl: gateway });
    this.client.use({
      onRequest: ({ request }) => {
        if (this.guid) request.headers.set("Guid", this.guid);
        return request;
      },
      onResponse: ({ response }) => {
        const guid = response.headers.get("Set-GUID");
        if (guid) this.guid = guid.replace("JSESSIONID=", "");
      },
    });
  }

  /** The envelope of an answer; fails on a refusal, and on a path outside the interface. */
  async take<T extends Schemas["ReservedResponse"]>(asked: Promise<{ data?: T; response: Response }>): Promise<T> {
    const { data, response } = await asked;
    if (data?.retcode !== "0") throw new Error(`agent ${this.agentid}: ${response.status} ${data?.retcode} ${data?.message}`);
    return data;
  }

  async signIn(): Promise<void> {
    const body = { password: "secret", phonenum: `7${this.agentid}` };
    await this.take(this.client.PUT("/onlineagent/{agentid}", { params: this.params, body }));
  }

  async waitFor(eventType: string): Promise<NonNullable<Schemas["Event"]>> {
    for (let poll = 0; poll < 30; poll++) {
      const { event } = await this.take(this.client.GET("/agentevent/{agentid}", { params: this.params }));
      if (event?.eventType === eventType) {
        console.log("event", eventType);
        return event;
      }
    }
    throw new Error(`agent ${this.agentid}: ${eventType} does not come`);
  }
}

async function customerCalls(control: string): Promise<string> {
  const answer = await fetch(`${control}/customers/call`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ from: "0555123", to: "60001" }),
  });
  const { callid } = (await answer.json()) as { callid: string };
  return callid;
}

/** What the client makes of a body, whoever sent it. */
async function read(body: string): Promise<Schemas["AgentEventResponse"] | undefined> {
  const answer = async () => new Response(body, { headers: { "Content-Type": "application/json" } });
  const client = createClient<paths>({ baseUrl: "http://localhost", fetch: answer });
  return (await client.GET("/agentevent/{agentid}", { params: { path: { agentid: "1001" } } })).data;
}

async function main(gateway: string, control: string): Promise<void> {
  const helper = new Agent(gateway, "1002");
  const agent = new Agent(gateway, "1001");
  const { agentid, client, params } = agent;
  await helper.signIn();
  await agent.signIn();
  console.log("signed in: 1002, 1001");

  const all = { path: { agentid, autoflag: Autoflag.true } };
  await agent.take(client.POST("/onlineagent/{agentid}/resetskill/{autoflag}", { params: all }));
  console.log("skills reset");
  await agent.waitFor("AgentState_Ready");

  console.log("customer calls:", await customerCalls(control));
  const talk = (await agent.waitFor("AgentEvent_Talking")).content as Schemas["TalkingContent"];
  console.log("talking to", talk?.caller);

  const body = { dstaddress: "1002", devicetype: HelpDeviceCode.AGENT, mode: HelpModeCode.TWO_PARTY };
  const help = await agent.take(client.POST("/voicecall/{agentid}/innerhelp", { params, body }));
  console.log("help call:", help.result);
  await agent.waitFor("AgentEvent_Hold");

  const { result } = await agent.take(client.POST("/onlineagent/{agentid}/syncagentinfo", { params }));
  console.log("state", result?.agentStateInfo?.state, "command", result?.agentStateInfo?.curCommand);

  const unknown = await read(UNKNOWN);
  console.log("unknown:", unknown?.retcode, unknown?.event?.eventType, unknown?.event?.workNo);

  await agent.take(client.DELETE("/voicecall/{agentid}/release", { params }));
  console.log("released");
  for (const each of [helper, agent]) {
    await each.take(each.client.DELETE("/onlineagent/{agentid}/forcelogout", { params: each.params }));
  }
  console.log("signed out: 1002, 1001");
  console.log("ok");
}

const [gateway, , control] = process.argv.slice(2);
main(gateway, control).catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
