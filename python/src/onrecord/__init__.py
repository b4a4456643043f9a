"""Puts what a text says on the record: who says so, in which exact words, when, on whose authority, with which figures.

```python
import onrecord

record = onrecord.read("Mayor Ilse Brandt said that 12 percent of the ships had left.", published="2031-03-04")
for statement in record.statements:
    print([record.actor(id).name for id in statement.speakers], record.words(statement.content))
```
"""

from __future__ import annotations

from importlib.metadata import version

from onrecord.api_event import Event
from onrecord.client import Client
from onrecord.document_input import DocumentInput, Readable
from onrecord.error_codes import ErrorCode
from onrecord.errors import ApiError, Issue, OnrecordError, ProgramError, ReadError
from onrecord.line_process import LineProcess
from onrecord.program import program_command
from onrecord.reader import Reader, shared
from onrecord.record import Actor, Claim, Document, Poll, Quantity, Record, Sentence, Statement, Timex
from onrecord.span import Offsets, Span
from onrecord.tables import Tables, to_pandas

__version__ = version("onrecord")

read = shared.read
read_many = shared.read_many

__all__ = [
    "Actor",
    "ApiError",
    "Claim",
    "Client",
    "Document",
    "DocumentInput",
    "ErrorCode",
    "Event",
    "Issue",
    "LineProcess",
    "Offsets",
    "OnrecordError",
    "Poll",
    "ProgramError",
    "Quantity",
    "ReadError",
    "Readable",
    "Reader",
    "Record",
    "Sentence",
    "Span",
    "Statement",
    "Tables",
    "Timex",
    "__version__",
    "program_command",
    "read",
    "read_many",
    "to_pandas",
]
