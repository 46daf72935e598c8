"""Server processes on the loopback, and how many requests a second they answer."""

import http.client
import os
import re
import shutil
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from bench.data import ROOT, environment

CONNECTIONS = 4
ANSWERS = ("/healthz", "/hello/1")


def free_port():
    """A port nobody listens on."""
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@dataclass(frozen=True)
class Server:
    """A running gunicorn: its address and its process."""

    address: str
    process: subprocess.Popen

    def processor_seconds(self):
        """Processor time that the workers have taken so far; None where /proc does not tell."""
        try:
            children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text().split()
            fields = [Path(f"/proc/{child}/stat").read_text().rpartition(")")[2].split() for child in children]
        except OSError:
            return None
        return sum(int(field[11]) + int(field[12]) for field in fields) / os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True)
class Answered:
    """Requests a second by the clock, and by the processor time of the server (None where that is not known)."""

    by_clock: float
    by_processor: float | None


@contextmanager
def gunicorn(folder, settings="bench.settings", application="site_project.wsgi", workers=2, **more):
    """A gunicorn with sync workers on the data in `folder`; gives a Server. Its errors go to folder/log."""
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    command = [
        sys.executable, "-m", "gunicorn", "--bind", f"127.0.0.1:{port}", "--workers", str(workers),
        "--no-control-socket", "--log-level", "warning", application,
    ]  # fmt: skip
    settings_of = environment(folder, DJANGO_SETTINGS_MODULE=settings, SITE_URL=address, **more)
    with (folder / "log").open("a") as log:
        process = subprocess.Popen(command, cwd=ROOT, env=settings_of, stdout=log, stderr=log)
        try:
            _wait_for(address, process, folder / "log")
            yield Server(address, process)
        finally:
            process.terminate()
            process.wait(30)


def _wait_for(address, process, log):
    for _ in range(600):
        if process.poll() is not None:
            break
        for path in ANSWERS:
            try:
                with urllib.request.urlopen(address + path, timeout=5):
                    return
            except urllib.error.HTTPError:
                continue
            except OSError:
                time.sleep(0.1)
    raise RuntimeError(f"The server did not start:\n{log.read_text()[-2000:]}")


def requests_a_second(server, path, seconds, **headers):
    """What a server answers over four connections at a time, as `Answered`. Raises when a request fails."""
    ask = _wrk if shutil.which("wrk") else _python_client
    before = server.processor_seconds()
    count, took = ask(server.address + path, seconds, headers)
    after = server.processor_seconds()
    return Answered(count / took, count / (after - before) if before is not None and after > before else None)


def _wrk(url, seconds, headers):
    command = ["wrk", "-t1", f"-c{CONNECTIONS}", f"-d{seconds}s", url]
    for name, value in headers.items():
        command += ["-H", f"{name.replace('_', '-')}: {value}"]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    if "Non-2xx" in said and "If_None_Match" not in headers:
        raise RuntimeError(f"{url} failed:\n{said}")
    count = int(re.search(r"(\d+) requests in", said).group(1))
    return count, count / float(re.search(r"Requests/sec:\s*([\d.]+)", said).group(1))


def _python_client(url, seconds, headers):
    """Without wrk. It takes more of the machine itself, so ratios come out nearer to 1."""
    parts = urlsplit(url)
    target = parts.path + (f"?{parts.query}" if parts.query else "")
    sent = {name.replace("_", "-"): value for name, value in headers.items()}
    end, counts = time.monotonic() + seconds, []

    def ask():
        count = 0
        while time.monotonic() < end:
            connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=30)
            connection.request("GET", target, headers=sent)
            response = connection.getresponse()
            response.read()
            connection.close()
            if response.status not in (200, 304):
                raise RuntimeError(f"{url} answered {response.status}")
            count += 1
        counts.append(count)

    threads = [threading.Thread(target=ask) for _ in range(CONNECTIONS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if len(counts) < CONNECTIONS:
        raise RuntimeError(f"{url} failed")
    return sum(counts), seconds


def client():
    """The name of what asks."""
    return "wrk" if shutil.which("wrk") else "a Python client"
