/**
 * A call with a customer and help from a colleague, with the TypeScript client that openapi-generator generates.
 *
 * Arguments: address of the gateway, file with its certificate, address of the simulator's control interface. Node.js reads the
 * certificate itself, from the file that NODE_EXTRA_CA_CERTS names.
 */
import { AgentEventResponse, AgenteventApi, ApiResponse, Configuration, Event, HelpDeviceCode, HelpModeCode } from "./client";
import { OnlineagentApi, TalkingContent, VoicecallApi } from "./client";

// What no page lists: an unknown return code, event and field, and a number in place of digits.
const UNKNOWN = `{"retcode": "999-999", "message": "?", "news": 1,
  "event": {"eventType": "AgentEvent_Of_Tomorrow", "workNo": 1001, "eventGenTime": null, "content": {"a": 1}, "extra": [true]}}`;

interface Envelope {
  retcode: string;
  message?: string;
}

/** One agent's session. Each has a configuration of its own, since the Guid lives there. */
class Agent {
  private guid = "";
  readonly online: OnlineagentApi;
  readonly events: AgenteventApi;
  readonly calls: VoicecallApi;

  constructor(gateway: string, readonly agentid: string) {
    const configuration = new Configuration({ basePath: gateway, apiKey: () => this.guid });
    this.online = new OnlineagentApi(configuration);
    this.events = new AgenteventApi(configuration);
    this.calls = new VoicecallApi(configuration);
  }

  /** The envelope of an answer; keeps a new Guid, and fails on a refusal. */
  async take<T extends Envelope>(response: Promise<ApiResponse<T>>): Promise<T> {
    const answer = await response;
    const value = await answer.value();
    const guid = answer.raw.headers.get("Set-GUID");
    if (guid) this.guid = guid.replace("JSESSIONID=", "");
    if (value.retcode !== "0") throw new Error(`agent ${this.agentid}: ${value.retcode} ${value.message}`);
    return value;
  }

  async signIn(): Promise<void> {
    const signInRequest = { password: "secret", phonenum: `7${this.agentid}` };
    await this.take(this.online.loginRaw({ agentid: this.agentid, signInRequest }));
  }

  async waitFor(eventType: string): Promise<Event> {
    for (let poll = 0; poll < 30; poll++) {
      const { event } = await this.take(this.events.getAgentEventRaw({ agentid: this.agentid }));
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
async function read(body: string): Promise<AgentEventResponse> {
  const fetchApi = async () => new Response(body, { headers: { "Content-Type": "application/json" } });
  return new AgenteventApi(new Configuration({ fetchApi })).getAgentEvent({ agentid: "1001" });
}

async function main(gateway: string, control: string): Promise<void> {
  const helper = new Agent(gateway, "1002");
  const agent = new Agent(gateway, "1001");
  const agentid = agent.agentid;
  await helper.signIn();
  await agent.signIn();
  console.log("signed in: 1002, 1001");

  await agent.take(agent.online.resetSkillRaw({ agentid, autoflag: "true" }));
  console.log("skills reset");
  await agent.waitFor("AgentState_Ready");

  console.log("customer calls:", await customerCalls(control));
  const talk = (await agent.waitFor("AgentEvent_Talking")).content as TalkingContent;
  console.log("talking to", talk.caller);

  const innerHelpRequest = { dstaddress: "1002", devicetype: HelpDeviceCode.AGENT, mode: HelpModeCode.TWO_PARTY };
  console.log("help call:", (await agent.take(agent.calls.innerHelpRaw({ agentid, innerHelpRequest }))).result);
  await agent.waitFor("AgentEvent_Hold");

  const { result } = await agent.take(agent.online.syncagentinfoRaw({ agentid }));
  console.log("state", result?.agentStateInfo?.state, "command", result?.agentStateInfo?.curCommand);

  const unknown = await read(UNKNOWN);
  console.log("unknown:", unknown.retcode, unknown.event?.eventType, unknown.event?.workNo);

  await agent.take(agent.calls.releaseRaw({ agentid }));
  console.log("released");
  for (const each of [helper, agent]) await each.take(each.online.forceLogoutRaw({ agentid: each.agentid }));
  console.log("signed out: 1002, 1001");
  console.log("ok");
}

const [gateway, , control] = process.argv.slice(2);
main(gateway, control).catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
