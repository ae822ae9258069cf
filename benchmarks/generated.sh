#!/usr/bin/env bash
# Makes the plans under benchmarks/generated/ anew, with the built program: the list of what is committed.
set -euo pipefail
cd "$(dirname -- "${BASH_SOURCE[0]}")/.."

generate() {
    ./harmonogram bench generate --lang en --editions "$1" --kind "$2" --seed 1 -o benchmarks/generated
}

generate 1 loose,tight,odd,teams,groups
generate 2 tight,travel,odd,joint
generate 3 tight,days,teams,mixed
generate 4 tight,travel,joint,groups
generate 10 tight,days,mixed
generate 16 loose,tight,travel,days,joint,odd,teams,groups,mixed,absence
