"""A call with a customer and help from a colleague, with the Python client that openapi-python-client generates.

Arguments: address of the gateway, file with its certificate, address of the simulator's control interface.
"""

import json
import ssl
import sys
import urllib.request

import httpx
from ccgateway_client import Client
from ccgateway_client.api.agentevent import get_agent_event
from ccgateway_client.api.onlineagent import force_logout, login, reset_skill, syncagentinfo
from ccgateway_client.api.voicecall import inner_help, release
from ccgateway_client.models import (
    AgentEventResponse,
    EventType0,
    HelpDeviceCode,
    HelpModeCode,
    InnerHelpRequest,
    ResetSkillAutoflag,
    SignInRequest,
    TalkingContent,
)

# What no page lists: an unknown return code, event and field, and a number in place of digits.
UNKNOWN = """{"retcode": "999-999", "message": "?", "news": 1,
  "event": {"eventType": "AgentEvent_Of_Tomorrow", "workNo": 1001, "eventGenTime": null, "content": {"a": 1}, "extra": [true]}}"""


class Agent:
    """One agent's session. Each has its own client: two hooks send the Guid, and take a new one from any answer."""

    def __init__(self, gateway: str, tls: ssl.SSLContext, agentid: str):
        self.id = agentid
        self.guid = None
        hooks = {"request": [self.send_guid], "response": [self.keep_guid]}
        # A poll is held for 10 s; without a time limit of its own the client gives up after 5 s.
        self.client = Client(base_url=gateway, verify_ssl=tls, timeout=httpx.Timeout(30), httpx_args={"event_hooks": hooks})

    def send_guid(self, request: httpx.Request):
        if self.guid:
            request.headers["Guid"] = self.guid

    def keep_guid(self, response: httpx.Response):
        guid = response.headers.get("Set-GUID")
        if guid:
            self.guid = guid.removeprefix("JSESSIONID=")

    def ask(self, operation, *arguments, **others):
        """The envelope of an answer; fails on a refusal."""
        answer = operation.sync(*arguments, client=self.client, **others)
        if answer.retcode != "0":
            sys.exit(f"agent {self.id}: {answer.retcode} {answer.message}")
        return answer

    def sign_in(self):
        self.ask(login, self.id, body=SignInRequest(password="secret", phonenum=f"7{self.id}"))

    def wait_for(self, event_type: str) -> EventType0:
        for _ in range(30):
            event = self.ask(get_agent_event, self.id).event
            if event and event.event_type == event_type:
                print("event", event_type)
                return event
        sys.exit(f"agent {self.id}: {event_type} does not come")


def customer_calls(control: str, tls: ssl.SSLContext) -> str:
    body = json.dumps({"from": "0555123", "to": "60001"}).encode()
    request = urllib.request.Request(f"{control}/customers/call", body, {"Content-Type": "application/json"})
    with urllib.request.urlopen(request, context=tls) as answer:
        return json.load(answer)["callid"]


def main(gateway: str, certificate: str, control: str):
    tls = ssl.create_default_context(cafile=certificate)
    helper, agent = Agent(gateway, tls, "1002"), Agent(gateway, tls, "1001")
    helper.sign_in()
    agent.sign_in()
    print("signed in: 1002, 1001")

    agent.ask(reset_skill, agent.id, ResetSkillAutoflag.TRUE)
    print("skills reset")
    agent.wait_for("AgentState_Ready")

    print("customer calls:", customer_calls(control, tls))
    talk = TalkingContent.from_dict(agent.wait_for("AgentEvent_Talking").content)
    print("talking to", talk.caller)

    body = InnerHelpRequest(dstaddress="1002", devicetype=HelpDeviceCode.AGENT, mode=HelpModeCode.TWO_PARTY)
    print("help call:", agent.ask(inner_help, agent.id, body=body).result)
    agent.wait_for("AgentEvent_Hold")

    info = agent.ask(syncagentinfo, agent.id).result.agent_state_info
    print("state", info.state, "command", info.cur_command)

    unknown = AgentEventResponse.from_dict(json.loads(UNKNOWN))
    print("unknown:", unknown.retcode, unknown.event.event_type, unknown.event.work_no)

    agent.ask(release, agent.id)
    print("released")
    for each in (helper, agent):
        each.ask(force_logout, each.id)
    print("signed out: 1002, 1001")
    print("ok")


if __name__ == "__main__":
    main(*sys.argv[1:])
