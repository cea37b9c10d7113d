"""What schemathesis needs to know about the gateway: sessions, meaningful values, and which answers fit the contract.

The environment names the addresses (CCGW_GATEWAY, CCGW_CONTROL), the certificate (CCGW_CERTIFICATE), where to write what was
answered (CCGW_STATISTICS), and whether the scenes of scenes.py are played (CCGW_SCENES=1) or the agent is idle throughout.
"""

import atexit
import itertools
import json
import os
import re
from collections import Counter, defaultdict
from urllib.parse import unquote, urlsplit

import schemathesis
from jsonschema import Draft4Validator
from schemathesis.core.failures import Failure
from schemathesis.core.parameters import ParameterLocation

import scenes
import strict
from contact_centre import ContactCentre

PLAYS_SCENES = os.environ["CCGW_SCENES"] == "1"
# One request in this many is sent as generated, with agents and calls that do not exist.
FOREIGN = 5

# For agents, and for the configuration.
SESSION_LOST = {"100-006", "107-000", "107-007"}
PASSWORD_CHANGES = ("modify_account_pwd", "modify_account_pwd_ex")
AGENT_ID = re.compile("[1-9][0-9]{2,5}")
# Where the contract has the page's range, and says in x-quirks that the server's own pattern is narrower.
NARROWER = {"disconnect": "a number has at least two digits"}
# Fields that make the gateway send something: nothing may leave this machine.
CALLBACKS = {"pushUrl", "callBackUri", "serviceCallBackUri", "callbackUrl", "drCallbackUrl", "authUrl", "drAuthUrl"}
HOME = "https://127.0.0.1:9/"
FLAGS = {"true": True, "false": False}


class Stage:
    """The current scene, and whether it is still intact."""

    def __init__(self, fixture):
        self.fixture = fixture
        self.operation = None
        self.actor = scenes.AGENT
        self.values = {}
        self.used = True
        self.turn = itertools.count()

    def set(self, operation):
        if operation == self.operation and not self.used:
            return
        scene = scenes.BY_OPERATION.get(operation, scenes.talking)
        if not PLAYS_SCENES:
            scene = scenes.SIGNED_IN.get(scenes.ACTORS.get(scene), scenes.idle)
        self.fixture.clear()
        self.values = {**scenes.ALWAYS, **scene(self.fixture)}
        self.actor = scenes.ACTORS.get(scene, scenes.AGENT)
        self.operation, self.used = operation, False


stage = Stage(ContactCentre(os.environ["CCGW_GATEWAY"], os.environ["CCGW_CONTROL"], os.environ["CCGW_CERTIFICATE"]))
# How often each operation was answered in each way: by a return code, "not simulated", "file", or "HTTP" and a status.
statistics = defaultdict(Counter)


@schemathesis.hook
def before_load_schema(context, document):
    strict.close_answers(document)
    check_scenes(document)


def check_scenes(document):
    """What is named here has to be in the document, and what an administrator does has to have a scene."""
    operations = {operation["operationId"]: operation for path in document["paths"].values() for operation in path.values()}
    listed = [operation for names in scenes.OPERATIONS.values() for operation in names.split()]
    named = {*listed, *scenes.BODIES, *PASSWORD_CHANGES, *NARROWER}
    assert len(listed) == len(scenes.BY_OPERATION), f"in two scenes: {[name for name, count in Counter(listed).items() if count > 1]}"
    assert named <= set(operations), f"not in the document: {sorted(named - set(operations))}"
    configuration = {name for name, operation in operations.items() if {"ConfigGuid": []} in operation.get("security", [])}
    administrators = {name for name, scene in scenes.BY_OPERATION.items() if scenes.ACTORS.get(scene) in scenes.SIGNED_IN}
    assert configuration <= administrators, f"without an administrator: {sorted(configuration - administrators)}"


@schemathesis.hook
def before_call(context, case, kwargs):
    operation = case.operation.definition.raw
    stage.set(operation["operationId"])
    if next(stage.turn) % FOREIGN:
        fill(case)
    if isinstance(case.body, dict):
        case.body = {name: home(value) if name in CALLBACKS else value for name, value in case.body.items()}
    guid = stage.fixture.guids.get(stage.actor)
    # Only sign-ins need none, and the document says so.
    if guid and operation.get("security") != []:
        case.headers["Guid"] = guid


def acting(case):
    """The acting agent, if there is one, follows the resource in the path."""
    return case.path.split("/")[2].strip("{}")


def fill(case):
    """Puts the values of the scene into the parts that are meant to be valid."""
    values = dict(stage.values) if is_right(case, ParameterLocation.PATH) else {}
    # The agent should be the one that is signed in even where another part of the path is wrong.
    if AGENT_ID.fullmatch(str(case.path_parameters.get(acting(case), ""))):
        values[acting(case)] = str(stage.actor)
    case.path_parameters = {name: values.get(name, value) for name, value in case.path_parameters.items()}
    if is_right(case, ParameterLocation.QUERY):
        optional = {parameter.name: "" for parameter in case.operation.query if parameter.name in stage.values}
        case.query = filled({**optional, **case.query})
    if is_right(case, ParameterLocation.HEADER):
        case.headers.update({name: stage.values[name] for name in list(case.headers) if name in stage.values})
    if is_right(case, ParameterLocation.BODY):
        needed = scenes.BODIES.get(case.operation.definition.raw["operationId"], [])
        case.body = filled({**dict.fromkeys(needed, ""), **case.body} if isinstance(case.body, dict) else case.body)


def home(address):
    """An address of the same length, but on this machine, where nothing listens."""
    is_address = isinstance(address, str) and address.lower().startswith("http")
    return HOME + address[len(HOME) :] if is_address else address


def is_right(case, location):
    return case.meta is None or not case.meta.is_negative_at(location)


def filled(value, name=None):
    """Known fields with the values of the scene, in their own types."""
    if isinstance(value, dict):
        return {key: filled(member, key) for key, member in value.items()}
    if isinstance(value, list):
        return [filled(member, name) for member in value]
    if name not in stage.values or isinstance(value, bool) or not isinstance(value, str | int):
        return value
    return type(value)(stage.values[name])


@schemathesis.hook
def after_call(context, case, response):
    envelope = envelope_of(response)
    retcode = envelope and envelope.get("retcode")
    operation = case.operation.definition.raw
    is_marked = envelope and envelope.get("message") == "not simulated"
    page = "file" if response.status_code == 200 else f"HTTP {response.status_code}"
    statistics[operation["operationId"]]["not simulated" if is_marked else retcode or page] += 1

    # Requests of other agents are refused, or sign in those agents.
    if str(case.path_parameters.get(acting(case), stage.actor)) != str(stage.actor):
        return
    guids = response.headers.get("set-guid")
    if guids:
        stage.fixture.take_guid(stage.actor, guids[-1])
    if retcode == "0" and operation["operationId"] in PASSWORD_CHANGES:
        fields = {**case.query, **(case.body if isinstance(case.body, dict) else {})}
        stage.fixture.passwords[stage.actor] = fields.get("newPassword", fields.get("newpassword"))
    # A request that took effect has changed the scene, and without a session there is no scene.
    stage.used |= retcode in SESSION_LOST or (retcode == "0" and operation["x-effect"] != "read")


def envelope_of(response):
    if response.status_code != 200 or not response.headers.get("content-type", [""])[0].startswith("application/json"):
        return None
    try:
        answer = response.json()
    except ValueError:
        return None
    return answer if isinstance(answer, dict) else None


@schemathesis.check
def pages_outside_the_interface_only(context, response, case):
    """The contract's 404 is for paths outside the server's patterns. It does not mention 405, which is for other methods."""
    if case.method.lower() not in case.operation.schema.raw_schema["paths"][case.path]:
        return
    if response.status_code == 405:
        raise Failure(operation=case.operation.label, title="Method not allowed", message="The contract has this method.")
    if response.status_code == 404 and is_within_patterns(case, response.request.url):
        raise Failure(operation=case.operation.label, title="Not found", message="The path is within the contract's patterns.")


def is_within_patterns(case, url):
    """Judges by the text as sent, percent-encoded, which is what the server matches, and by what it decodes to."""
    if case.operation.definition.raw["operationId"] in NARROWER:
        return False
    names = case.path.split("/")
    texts = urlsplit(url).path.split("/")[-len(names) + 1 :]
    schema = case.operation.path_parameters.schema
    values = {}
    for name, text in zip(names[1:], texts, strict=True):
        if name.startswith("{"):
            known = schema["properties"][name.strip("{}")]
            if "pattern" in known and not re.search(known["pattern"], text):
                return False
            text = unquote(text)
            is_number = known.get("type") == "integer" and re.fullmatch("0|-?[1-9][0-9]*", text)
            values[name.strip("{}")] = int(text) if is_number else FLAGS.get(text, text)
    return Draft4Validator(schema).is_valid(values)


@schemathesis.hook
def filter_failure(context, failure, case, response):
    """A refused download is answered with the envelope. Its x-quirks say so; the document's content has only the file."""
    refused = (envelope_of(response) or {}).get("retcode", "0") != "0"
    return not (case.operation.definition.raw.get("x-stream") and refused and type(failure).__name__ == "UndefinedContentType")


@atexit.register
def write_statistics():
    with open(os.environ["CCGW_STATISTICS"], "w", encoding="utf-8") as file:
        json.dump(statistics, file)
