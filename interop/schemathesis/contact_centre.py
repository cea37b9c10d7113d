"""The simulated contact centre, as the scenes use it: its agents over the real interface, its customers through the control interface."""

import itertools

import requests

# Skill queue that customers reach by this number.
SALES = "60001"
# The administrators that there are from the start: of the system, and of the VDN of all agents. Any password is right.
SYSTEM_ADMINISTRATOR, VDN_ADMINISTRATOR = 1, 101
# Without past events and requests, which are many.
STATE = "/state?eventsAfter=999999999&requestsAfter=999999999"
CONFLICT = 409
# No scene has more events for one agent.
MANY_EVENTS = 100


class ContactCentre:
    def __init__(self, gateway, control, certificate):
        self.gateway = gateway
        self.control = control
        self.session = requests.Session()
        self.session.verify = certificate
        # No proxy of the environment for requests to this machine.
        self.session.trust_env = False
        self.guids = {}
        # Passwords that were changed; before a change, any password is accepted.
        self.passwords = {}
        self.numbers = itertools.count(1)

    def clear(self):
        """Nobody is signed in, and nobody is in a call."""
        state = self.state()
        for call in state["calls"]:
            for party in call["parties"]:
                if party["agent"] is None:
                    self.hang_up(party["number"])
        for agent in state["agents"]:
            if agent["state"] != "signedOut":
                self.order("/sessions/drop", agent=agent["id"])
        self.guids.clear()

    def sign_in(self, agent, skills=True, **fields):
        """Signs an agent in, after signing it out if necessary; to all its queues unless given otherwise."""
        body = {"password": self.passwords.get(agent, "Aa1-aaAA"), "phonenum": f"7{agent}", **fields}
        self.ask(agent, "PUT", "/onlineagent/{agent}/forcelogin", body)
        if skills:
            self.ask(agent, "POST", "/onlineagent/{agent}/resetskill/true")

    def sign_in_administrator(self, administrator):
        """Begins a session of the configuration interface, in which the administrator can ask."""
        body = {"agentId": administrator, "password": "made-up-password"}
        self.guids[administrator] = self.ask(administrator, "POST", "/config/login", body)["guid"]

    def ask(self, agent, method, path, body=None, member="result", files=None):
        """Sends a request of an agent, or an administrator, that must succeed; returns its result."""
        headers = {"Guid": self.guids[agent]} if agent in self.guids else {}
        url = self.gateway + path.format(agent=agent)
        response = self.session.request(method, url, json=body, files=files, headers=headers, timeout=30)
        self.take_guid(agent, response.headers.get("Set-GUID"))
        answer = response.json()
        if answer["retcode"] != "0":
            raise RuntimeError(f"{method} {path} of agent {agent}: {answer}")
        return answer.get(member)

    def event(self, agent, event_type):
        """The content of the next event of this kind; earlier events are discarded."""
        for _ in range(MANY_EVENTS):
            event = self.ask(agent, "GET", "/agentevent/{agent}", member="event")
            if event and event["eventType"] == event_type:
                return event["content"]
        raise RuntimeError(f"{event_type} does not come to agent {agent}")

    def take_guid(self, agent, header):
        if header:
            self.guids[agent] = header.removeprefix("JSESSIONID=")

    def customer_calls(self, number):
        """The ID of the new call."""
        response = self.post("/customers/call", {"from": number, "to": SALES})
        if response.status_code == CONFLICT:
            # One of the requests may have removed the route to the queue.
            self.sign_in_administrator(VDN_ADMINISTRATOR)
            route = {"accesscode": SALES, "subcode": "", "devicetype": 1, "deviceId": 1}
            self.ask(VDN_ADMINISTRATOR, "POST", "/config/vdn/calledroute", route)
            response = self.post("/customers/call", {"from": number, "to": SALES})
        response.raise_for_status()
        return response.json()["callid"]

    def customer_answers(self, number):
        self.order("/customers/answer", number=number)

    def hang_up(self, number):
        # An agent that has left in the meantime need not.
        self.post("/customers/hangup", {"number": number})

    def order(self, path, **body):
        response = self.post(path, body)
        response.raise_for_status()
        return response.json()

    def post(self, path, body):
        return self.session.post(self.control + path, json=body, timeout=30)

    def state(self):
        response = self.session.get(self.control + STATE, timeout=30)
        response.raise_for_status()
        return response.json()
