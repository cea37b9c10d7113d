"""A fleet on NATS, used from Python: who should be signed in, the stream of events, and commands.

Every message is checked against generated/asyncapi.json. Arguments: address of NATS, that document.
"""

import asyncio
import json
import sys

import nats
from nats.errors import NoRespondersError
from nats.js.api import DeliverPolicy
from nats.js.errors import NotFoundError
from jsonschema import Draft202012Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

AGENT = "1001"


class Description:
    """The AsyncAPI document: which message goes over which subject, and what it may be."""

    def __init__(self, path: str):
        with open(path, encoding="utf-8") as file:
            self.document = json.load(file)
        resource = Resource(contents=self.document, specification=DRAFT202012)
        self.registry = Registry().with_resource("urn:asyncapi", resource)
        self.channels = {channel["address"]: channel for channel in self.document["channels"].values() if channel["address"]}

    def check(self, message: str, part: str, value: object):
        pointer = f"urn:asyncapi#/components/messages/{message}/{part}"
        Draft202012Validator({"$ref": pointer}, registry=self.registry).validate(value)

    def check_event(self, subject: str, headers: dict, event: dict) -> bool:
        """Whether the document has the subject; what it has is checked."""
        prefix, events, _agent, event_type = subject.split(".")
        channel = self.channels.get(f"{{prefix}}.{events}.{{agent}}.{event_type}")
        if channel is None:
            return False
        (message,) = channel["messages"]
        self.check(message, "headers", headers)
        self.check(message, "payload", event)
        return True

    def subject(self, operation: str) -> str:
        address = self.document["channels"][f"command_{operation}"]["address"]
        return address.format(prefix="ccgw", agent=AGENT)


async def eventually(get):
    """What appears only once the fleet has begun."""
    for _ in range(300):
        try:
            return await get()
        except NotFoundError:
            await asyncio.sleep(0.1)
    sys.exit("the fleet does not begin")


async def command(client, description: Description, operation: str, values: dict, **headers: str) -> dict:
    marks = {f"Ccgw-{name.capitalize()}": value for name, value in headers.items()}
    description.check(f"command_{operation}", "headers", marks)
    description.check(f"command_{operation}", "payload", values)
    answer = await client.request(description.subject(operation), json.dumps(values).encode(), timeout=30, headers=marks or None)
    reply = json.loads(answer.data)
    description.check(f"reply_{operation}", "payload", reply)
    print(operation, reply["outcome"], reply.get("retcode", ""))
    return reply


async def main(address: str, document: str):
    description = Description(document)
    client = await nats.connect(address)
    stream = client.jetstream()

    roster = await eventually(lambda: stream.key_value("ccgw_agents"))
    await roster.put(AGENT, json.dumps({"phoneNumber": "71001"}).encode())
    await eventually(lambda: stream.stream_info("ccgw_events"))
    events = await stream.subscribe(
        f"ccgw.events.{AGENT}.*", stream="ccgw_events", ordered_consumer=True, deliver_policy=DeliverPolicy.ALL
    )

    async def until(event_type: str) -> dict:
        while True:
            message = await events.next_msg(timeout=30)
            event, headers = json.loads(message.data), dict(message.headers)
            known = description.check_event(message.subject, headers, event)
            place = f"{headers['Ccgw-Epoch']}.{headers['Ccgw-Sequence']}"
            print("event", place, event["eventType"], "" if known else "(not described)")
            if event["eventType"] == event_type:
                return event

    await until("Relay_SignedIn")
    await until("AgentState_Ready")
    reply = await command(client, description, "callout", {"called": "0777"}, request="first", confirm="20")
    assert reply["outcome"] == "done", reply
    assert reply["confirmation"]["verdict"] == "succeeded", reply
    await until("AgentEvent_Talking")
    again = await command(client, description, "callout", {"called": "0777"}, request="first", attempt="2")
    assert again == reply, again
    assert (await command(client, description, "hold", {}))["outcome"] == "done"
    await until("AgentEvent_Hold")
    assert (await command(client, description, "hold", {}))["outcome"] == "refused"

    try:
        await client.request("ccgw.commands.4711.hold", b"{}", timeout=5)
        sys.exit("somebody holds agent 4711")
    except NoRespondersError:
        print("nobody holds agent 4711")

    await roster.delete(AGENT)
    await until("Relay_SignedOut")
    await client.close()
    print("ok")


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
