"""How to test a program that uses the agent API without a contact centre: with `ccgw simulate` and Python's standard library.

    CCGW=path/to/ccgw python3 -m unittest discover examples/testing
"""

import json
import os
import ssl
import subprocess
import unittest
import urllib.request


class Simulator:
    """`ccgw simulate` for one test: `with Simulator() as simulator`."""

    def __enter__(self):
        command = [os.environ.get("CCGW", "ccgw"), "simulate", "--listen", "127.0.0.1:0", "--poll-hold", "1", "--json", "--until-eof"]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        # It prints one line once it is ready.
        ready = json.loads(self.process.stdout.readline())
        self.gateway, self.control = ready["gateway"], ready["control"]
        self.tls = ssl.create_default_context(cafile=ready["certificate"])
        return self

    def __exit__(self, *_):
        # It ends with its input, even if this program crashes.
        self.process.stdin.close()
        self.process.stdout.close()
        assert self.process.wait(timeout=10) == 0

    def play(self, what: str, **values):
        """Customers, faults, the clock: everything that is not the agent."""
        return fetch(f"{self.control}/{what}", self.tls, values)[0]

    def state(self):
        return fetch(f"{self.control}/state", self.tls)[0]

    def agent(self, agent: int):
        return next(known for known in self.state()["agents"] if known["id"] == agent)

    def sent(self, operation: str):
        """The requests for an operation, by its name in the gateway's logs."""
        return [request for request in self.state()["requests"] if request["operation"] == operation]


def fetch(url, tls, body=None, method=None, headers=None):
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(url, data, {"Content-Type": "application/json", **(headers or {})}, method=method)
    with urllib.request.urlopen(request, context=tls) as answer:
        return json.load(answer), answer.headers


class Desktop:
    """The program: an agent desktop that answers the next customer and returns their number."""

    def __init__(self, gateway: str, tls: ssl.SSLContext):
        self.gateway, self.tls, self.guid = gateway, tls, ""
        self.call("PUT", "onlineagent/1001", {"password": "password", "phonenum": "71001", "autoanswer": False})
        self.call("POST", "onlineagent/1001/resetskill/true")

    def call(self, method, path, body=None):
        answer, headers = fetch(f"{self.gateway}/{path}", self.tls, body, method, {"Guid": self.guid})
        # Any answer can carry a new Guid.
        self.guid = headers.get("Set-GUID", self.guid).removeprefix("JSESSIONID=")
        if answer["retcode"] != "0":
            raise RuntimeError(f"{answer['retcode']} {answer['message']}")
        return answer

    def poll(self):
        try:
            return self.call("GET", "agentevent/1001").get("event")
        except ConnectionResetError:
            return None  # a lost poll is asked again

    def serve(self) -> str:
        while True:
            event = self.poll() or {"eventType": None}
            if event["eventType"] == "AgentEvent_Ringing":
                self.call("PUT", "voicecall/1001/answer")
            if event["eventType"] == "AgentEvent_Talking":
                return event["content"]["caller"]


class DesktopTest(unittest.TestCase):
    def test_it_answers_a_customer(self):
        with Simulator() as simulator:
            desktop = Desktop(simulator.gateway, simulator.tls)
            call = simulator.play("customers/call", **{"from": "0555123", "to": "60001"})["callid"]
            self.assertEqual(desktop.serve(), "0555123")

            # The state of the contact centre, and what the program sent:
            self.assertEqual(simulator.agent(1001)["state"], "talking")
            self.assertEqual(simulator.agent(1001)["activeCall"], call)
            self.assertEqual(len(simulator.sent("answer")), 1)
            self.assertEqual(simulator.sent("login")[0]["body"]["autoanswer"], False)

    def test_it_survives_a_lost_poll_and_a_new_guid(self):
        with Simulator() as simulator:
            desktop = Desktop(simulator.gateway, simulator.tls)
            simulator.play("faults", kind="reset", operation="getAgentEvent", times=1)
            before = desktop.guid
            # A minute passes at once, so the next poll returns a new Guid.
            simulator.play("clock/advance", seconds=61)
            simulator.play("customers/call", **{"from": "0555123", "to": "60001"})
            self.assertEqual(desktop.serve(), "0555123")
            self.assertNotEqual(desktop.guid, before)

    def test_it_is_notified_when_its_session_is_gone(self):
        with Simulator() as simulator:
            desktop = Desktop(simulator.gateway, simulator.tls)
            simulator.play("sessions/drop", agent=1001)
            with self.assertRaisesRegex(RuntimeError, "100-006"):
                desktop.serve()


if __name__ == "__main__":
    unittest.main()
