"""A call with a customer and help from a colleague, with the Python client that openapi-generator generates.

Arguments: address of the gateway, file with its certificate, address of the simulator's control interface.
"""

import json
import ssl
import sys
import urllib.request

import ccgateway

# What no page lists: an unknown return code, event and field, and a number in place of digits.
UNKNOWN = """{"retcode": "999-999", "message": "?", "news": 1,
  "event": {"eventType": "AgentEvent_Of_Tomorrow", "workNo": 1001, "eventGenTime": null, "content": {"a": 1}, "extra": [true]}}"""


class Agent:
    """One agent's session. Each has its own configuration, since that holds the Guid."""

    def __init__(self, gateway: str, certificate: str, agentid: str):
        self.id = agentid
        self.configuration = ccgateway.Configuration(host=gateway, ssl_ca_cert=certificate)
        client = ccgateway.ApiClient(self.configuration)
        self.online = ccgateway.OnlineagentApi(client)
        self.events = ccgateway.AgenteventApi(client)
        self.calls = ccgateway.VoicecallApi(client)

    def take(self, response: ccgateway.ApiResponse):
        """The envelope of an answer; keeps a new Guid, and fails on a refusal."""
        guid = response.headers.get("Set-GUID")
        if guid:
            self.configuration.api_key["Guid"] = guid.removeprefix("JSESSIONID=")
        if response.data.retcode != "0":
            sys.exit(f"agent {self.id}: {response.data.retcode} {response.data.message}")
        return response.data

    def sign_in(self):
        body = ccgateway.SignInRequest(password="secret", phonenum=f"7{self.id}")
        self.take(self.online.login_with_http_info(self.id, body))

    def wait_for(self, event_type: str) -> ccgateway.Event:
        for _ in range(30):
            event = self.take(self.events.get_agent_event_with_http_info(self.id)).event
            if event and event.event_type == event_type:
                print("event", event_type)
                return event
        sys.exit(f"agent {self.id}: {event_type} does not come")


def customer_calls(control: str, certificate: str) -> str:
    body = json.dumps({"from": "0555123", "to": "60001"}).encode()
    request = urllib.request.Request(f"{control}/customers/call", body, {"Content-Type": "application/json"})
    with urllib.request.urlopen(request, context=ssl.create_default_context(cafile=certificate)) as answer:
        return json.load(answer)["callid"]


def main(gateway: str, certificate: str, control: str):
    helper, agent = Agent(gateway, certificate, "1002"), Agent(gateway, certificate, "1001")
    helper.sign_in()
    agent.sign_in()
    print("signed in: 1002, 1001")

    agent.take(agent.online.reset_skill_with_http_info(agent.id, autoflag="true"))
    print("skills reset")
    agent.wait_for("AgentState_Ready")

    print("customer calls:", customer_calls(control, certificate))
    talk = ccgateway.TalkingContent.from_dict(agent.wait_for("AgentEvent_Talking").content)
    print("talking to", talk.caller.actual_instance)

    body = ccgateway.InnerHelpRequest(dstaddress="1002", devicetype=ccgateway.HelpDeviceCode.AGENT, mode=ccgateway.HelpModeCode.TWO_PARTY)
    print("help call:", agent.take(agent.calls.inner_help_with_http_info(agent.id, body)).result)
    agent.wait_for("AgentEvent_Hold")

    info = agent.take(agent.online.syncagentinfo_with_http_info(agent.id)).result.agent_state_info
    print("state", info.state.actual_instance, "command", info.cur_command.actual_instance)

    unknown = ccgateway.AgentEventResponse.from_json(UNKNOWN)
    print("unknown:", unknown.retcode, unknown.event.event_type, unknown.event.work_no.actual_instance)

    agent.take(agent.calls.release_with_http_info(agent.id))
    print("released")
    for each in (helper, agent):
        each.take(each.online.force_logout_with_http_info(each.id))
    print("signed out: 1002, 1001")
    print("ok")


if __name__ == "__main__":
    main(*sys.argv[1:])
