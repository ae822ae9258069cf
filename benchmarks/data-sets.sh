#!/usr/bin/env bash
# Solves the real data sets with the built program and prints the figures as Markdown, for benchmarks/README.md.
#
#   benchmarks/data-sets.sh               every plan under data/, seeds 1 to 5, default limits
#   benchmarks/data-sets.sh --one-second  set 1 within a second of search: wall time of the whole process
#   benchmarks/data-sets.sh --reference   ten minutes on the variant with trainers; keeps the plan under results/
#   benchmarks/data-sets.sh PLAN …        only these plans, named from the project's root
set -euo pipefail
export LC_ALL=C.UTF-8
cd "$(dirname -- "${BASH_SOURCE[0]}")/.."

readonly one_second_plan=data/cus-bialystok-2025/plan.json
readonly reference_plan=data/cus-bialystok-2025/plan-with-trainers.json
readonly reference_result=benchmarks/results/cus-bialystok-2025-with-trainers.json

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# What the figures depend on besides the program.
header() {
    local changed=''
    [ -z "$(git status --porcelain -- src pom.xml data 2>/dev/null)" ] || changed=' with changes'
    echo "- Machine: $(nproc) cores, $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1)," \
        "$(awk '/^MemTotal/ { printf "%.0f GiB", $2 / 1048576 }' /proc/meminfo) of memory"
    echo "- JDK: $("${JAVA_HOME:+$JAVA_HOME/bin/}java" -version 2>&1 | sed -n 2p)"
    echo "- System: $(uname -sr)"
    echo "- Commit: $(git rev-parse --short=10 HEAD 2>/dev/null || echo unknown)$changed"
    echo "- Load before the first run: $(cut -d' ' -f1-3 /proc/loadavg)"
    echo
}

# One value out of a report of the program: the object it is in, and its key. A long object runs over several lines.
value() {
    sed -n "/^  \"$2\": {/,/}/p" "$1" | tr '\n' ' ' | sed -nE "s/.*\"$3\": (\"([^\"]*)\"|([^,} ]+)).*/\2\3/p"
}

# What the published placements cost under the rules of the plan, by level; a dash where they are no placements of it.
published() {
    local placements
    placements=$(dirname "$1")/published.json
    rm -f "$work/published.json"
    ./harmonogram check "$1" --placements "$placements" --report "$work/published.json" >/dev/null 2>&1 || :
    if [ -f "$work/published.json" ]; then
        echo "$(value "$work/published.json" score hard) / $(value "$work/published.json" score medium) /" \
            "$(value "$work/published.json" score soft)"
    else
        echo '–'
    fi
}

set_name() {
    local folder file
    folder=$(basename "$(dirname "$1")")
    file=$(basename "$1" .json)
    [ "$file" = plan ] && echo "$folder" || echo "$folder (${file#plan-})"
}

readonly columns='| set | seed | hard | medium | soft | published | elapsed, s | moves/s | end |'
readonly ruler='|---|--:|--:|--:|--:|--:|--:|--:|---|'

# Solves a plan and sets it beside its published cost; further arguments go to the program. Exit code 1 is a result
# too: broken rules.
row() {
    local plan=$1 goal=$2 report=$work/report.json code=0
    shift 2
    rm -f "$report"
    ./harmonogram solve "$plan" -q --report "$report" "$@" >"$work/out" 2>&1 || code=$?
    if [ "$code" -gt 1 ]; then
        cat "$work/out" >&2
        exit "$code"
    fi
    echo "| $(set_name "$plan") | $(value "$report" search seed)" \
        "| $(value "$report" score hard) | $(value "$report" score medium) | $(value "$report" score soft)" \
        "| $goal | $(value "$report" search seconds) | $(value "$report" search movesPerSecond)" \
        "| $(value "$report" search end) |"
}

all() {
    local plan seed goal
    echo "$columns"
    echo "$ruler"
    for plan in "$@"; do
        goal=$(published "$plan")
        for seed in 1 2 3 4 5; do
            row "$plan" "$goal" --seed "$seed" -o "$work/solved.json"
        done
    done
}

# Two cores and a small heap, as on a planner's old machine.
one_second() {
    local pin=() run wall goal TIMEFORMAT=%R
    goal=$(published "$one_second_plan")
    if command -v taskset >/dev/null && [ "$(nproc)" -gt 1 ]; then
        pin=(taskset -c 0,1)
    fi
    export HARMONOGRAM_JAVA_OPTS=-Xmx256m
    echo '| run | wall time of the process, s | hard | medium | soft | published |'
    echo '|--:|--:|--:|--:|--:|--:|'
    for run in 1 2 3 4 5; do
        rm -f "$work/report.json"
        wall=$({ time "${pin[@]}" ./harmonogram solve "$one_second_plan" --time 1s --seed "$run" \
            --report "$work/report.json" >"$work/out" 2>"$work/err" || :; } 2>&1)
        echo "| $run | $wall | $(value "$work/report.json" score hard) | $(value "$work/report.json" score medium)" \
            "| $(value "$work/report.json" score soft) | $goal |"
    done
}

reference() {
    mkdir -p benchmarks/results
    echo "$columns"
    echo "$ruler"
    row "$reference_plan" "$(published "$reference_plan")" --time 10m --unimproved 10m --seed 1 -o "$reference_result"
}

case ${1:-} in
    --one-second) what=(one_second) ;;
    --reference) what=(reference) ;;
    -*)
        sed -n '2,7s/^# \{0,1\}//p' benchmarks/data-sets.sh >&2
        exit 2
        ;;
    '') what=(all data/*/plan*.json) ;;
    *) what=(all "$@") ;;
esac
./harmonogram --version >/dev/null # builds what is missing, outside of what is measured
header
"${what[@]}"
