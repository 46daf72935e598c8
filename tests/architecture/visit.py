"""Run in a process of its own: visit addresses of a site that has other plugins on, and print what came back.

Input (stdin): {"visits": [[role, path], ...]}. Output: a JSON list of {"status", "body", "location"}.
"""

import json
import os
import sys

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "site_project.settings.test")
django.setup()

from django.db import connection, transaction  # noqa: E402
from django.test import Client  # noqa: E402
from django.test.utils import setup_test_environment  # noqa: E402

from tests.people import sign_in  # noqa: E402

setup_test_environment()
answers = []
for role, path in json.load(sys.stdin)["visits"]:
    with transaction.atomic():
        client = sign_in(Client(), role)
    response = client.get(path)
    answers.append(
        {
            "status": response.status_code,
            "body": b"".join(response).decode(errors="replace"),
            "location": response.headers.get("Location", ""),
        }
    )
connection.close()
json.dump(answers, sys.stdout)
