#!/usr/bin/env bash
# Proves how good the small plans could be, and sets what the suite own-10s found beside it, as Markdown for benchmarks/README.md.
# Takes ten minutes for each plan whose bound is hard to prove, a second for others. It needs the results of own-10s.
#
#   benchmarks/bounds.sh             every plan of the suite
#   benchmarks/bounds.sh NAME …      only these, such as joint-2-1 or cus-bialystok-2025-with-trainers
set -euo pipefail
export LC_ALL=C.UTF-8
cd "$(dirname -- "${BASH_SOURCE[0]}")/.."

readonly results=benchmarks/results/own-10s/runs.csv
readonly limit=600s

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

plan_of() {
    local set=${1%-with-trainers}
    if [ -f "data/$set/plan.json" ]; then
        [ "$set" = "$1" ] && echo "data/$set/plan.json" || echo "data/$set/plan-with-trainers.json"
    else
        echo "benchmarks/generated/$1/plan.json"
    fi
}

# Soft costs of our runs that can be used, from the least on.
found() {
    awk -F, -v plan="$1" '$1 == plan && $2 == "ours" && $4 == 0 && $5 == 0 { print $6 }' "$results" | sort -n | tr '\n' ' '
}

member() {
    sed -nE "s/^  \"$1\": (\{.*\"soft\": )?([a-z0-9.]+).*/\2/p" "$work/bound.json"
}

# A good plan helps to prove that none is better.
row() {
    local plan known
    plan=$(plan_of "$1")
    known=$(found "$1")
    ./harmonogram solve "$plan" -q --time 60s --seed 1 -o "$work/plan.json" >"$work/out" 2>&1 || [ $? -eq 1 ] || cat "$work/out" >&2
    ./harmonogram bound "$plan" --time "$limit" --placements "$work/plan.json" --report "$work/bound.json" >"$work/out" 2>&1 ||
        [ $? -eq 1 ] || cat "$work/out" >&2
    echo "| $1 | $(member lower) | $(member attained) | $(member seconds) | $(member cost) | $known|"
}

echo "- Machine: $(nproc) cores, $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1)"
echo "- Commit: $(git rev-parse --short=10 HEAD)"
echo
echo '| plan | no plan costs less than | a plan that costs that was found | proven in, s | 60 s, seed 1 | 10 s |'
echo '|---|--:|---|--:|--:|---|'
if [ $# -eq 0 ]; then
    mapfile -t names < <(tail -n +2 "$results" | cut -d, -f1 | sort -u)
    set -- "${names[@]}"
fi
for name in "$@"; do
    row "$name"
done
