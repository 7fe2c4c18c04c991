"""Requests that Schemathesis must not send."""

import re

import schemathesis
from schemathesis.core.jsonschema import make_validator
from schemathesis.core.parameters import ParameterLocation
from schemathesis.core.transforms import to_wire_string

# The service closes the connection after a head of more than 64 KiB, and a
# client that is still sending may notice that before the answer.
LONGEST = 48 * 1024

# Characters that XML can't have: Schemathesis sends the text without them.
NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

# Keywords whose errors say that a value has the wrong type.
TYPES = {"type", "anyOf", "oneOf"}


@schemathesis.hook
def filter_case(context, case):
    headers = case.headers or {}
    length = sum(len(str(value)) for value in headers.values())
    if len(case.formatted_path) + length >= LONGEST:
        return False
    return not is_wrong_in_json_alone(case)


def is_wrong_in_json_alone(case):
    """Whether a body is wrong in a way that XML can't express.

    In XML, numbers, booleans and null are text, a list is repeated elements,
    and an empty list is nothing. Schemathesis also sends such bodies as JSON,
    where they are refused.
    """
    if case.media_type != "application/xml" or isinstance(case.body, bytes):
        return False
    if case.meta is None or not case.meta.is_negative_at(ParameterLocation.BODY):
        return False
    schema = case.operation.get_body_for_media_type(case.media_type)
    adapter = case.operation.schema.adapter
    validator = make_validator(
        schema.optimized_schema, adapter.jsonschema_validator_cls
    )
    sent = without_lost_characters(case.body)
    for error in list(validator.iter_errors(sent)):
        if error.schema_path[-1] not in TYPES:
            continue
        if isinstance(error.instance, (list, dict)):
            return True
        if error.instance_path:
            put(sent, error.instance_path, to_wire_string(error.instance))
    return validator.is_valid(sent)


def without_lost_characters(value):
    """A copy of a value, without characters that can't be sent."""
    if isinstance(value, str):
        return NO_XML.sub("", value)
    if isinstance(value, list):
        return [without_lost_characters(item) for item in value]
    if isinstance(value, dict):
        return {
            name: without_lost_characters(item) for name, item in value.items()
        }
    return value


def put(within, path, text):
    """Replaces a value by a text."""
    *parents, last = path
    for step in parents:
        within = within[step]
    within[last] = text
