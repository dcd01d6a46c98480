"""What counts as a finding when schemathesis asks the service: a server error, leaked internals, an unforeseen fault, more than two seconds.

    pip install schemathesis
    PAPERLOOM_WRITE=open npx paperloom start --port 4000
    SCHEMATHESIS_HOOKS=schemathesis_hook PYTHONPATH=test/verify schemathesis run http://127.0.0.1:4000/graphql --max-time 60 --phases fuzzing -c service_is_sound
"""

import re

import schemathesis

LEAKS = re.compile(
    r"\bat [\w.<>$ ]*\(?(?:file://|/|node:)|node_modules|SQLITE_|no such (?:table|column)|Neo\.\w+Error|MATCH \(",
)
MOST_SECONDS = 2.0


@schemathesis.check
def service_is_sound(ctx, response, case):
    text = response.text
    assert response.status_code < 500, f"HTTP {response.status_code}: {text[:300]}"
    leak = LEAKS.search(text)
    assert leak is None, f"leaks {leak.group(0)!r}: {text[:300]}"
    assert "INTERNAL_SERVER_ERROR" not in text, f"an unforeseen fault: {text[:300]}"
    seconds = response.elapsed.total_seconds() if hasattr(response.elapsed, "total_seconds") else response.elapsed
    assert seconds < MOST_SECONDS, f"{seconds:.1f} s"
