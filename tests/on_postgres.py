"""Run pytest on PostgreSQL: POSTGRES_URL, or the server on this machine. Arguments go to pytest."""

import os
import subprocess
import sys

url = os.environ.get("POSTGRES_URL", "postgres://postgres@127.0.0.1:5432/postgres")
sys.exit(subprocess.call([sys.executable, "-m", "pytest", *sys.argv[1:]], env={**os.environ, "DATABASE_URL": url}))
