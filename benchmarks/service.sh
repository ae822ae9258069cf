#!/usr/bin/env bash
# Measures the service under load and prints the figures as Markdown, for benchmarks/README.md. Takes about 5 minutes.
#
#   benchmarks/service.sh
#
# 200 readers beside 2 solves, 1,000 jobs queued, 1,000 who watch one job, and checks one after the other: see ServiceLoad.
set -euo pipefail
export LC_ALL=C.UTF-8
cd "$(dirname -- "${BASH_SOURCE[0]}")/.."

./harmonogram --version >/dev/null # builds what is missing, outside of what is measured
./mvnw -q test-compile >&2
jars=(target/run/*/harmonogram.jar) # the launcher keeps one
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx512m \
    -cp "target/test-classes:${jars[0]}" org.harmonogram.service.ServiceLoad
