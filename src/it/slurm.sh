#!/usr/bin/env bash
# Grades 200 submissions in an array of eight tasks of a real Slurm, kills one of them on the way, lets Slurm requeue it,
# merges, and compares with the same class graded without shards. Slurm runs in a folder of its own and ends with the
# script: munged, slurmctld and slurmd of one node, no systemd, no cgroups. As root, with Debian's slurm-wlm and munge.
# Usage: src/it/slurm.sh [TASKS [SUBMISSIONS]]; GRADE_OPTIONS is added to each grade.
set -euo pipefail
home=$(cd "$(dirname "$0")/../.." && pwd)
tasks=${1:-8} submissions=${2:-200} victim=3
. "$home/src/it/class.sh"
for program in munged slurmctld slurmd sbatch jar; do
  command -v $program >/dev/null || { echo "there is no $program here; Debian has it in slurm-wlm and munge" >&2; exit 4; }
done

dir=$(mktemp -d); chmod 755 "$dir"; mkdir -p "$dir"/{state,spool,logs,class}
daemons=()
finish() {
  for pid in "${daemons[@]}"; do kill "$pid" 2>/dev/null || true; done
  for pid in "${daemons[@]}"; do
    for _ in {1..50}; do kill -0 "$pid" 2>/dev/null || break; sleep 0.1; done
    kill -9 "$pid" 2>/dev/null || true
  done
  [ -n "${KEEP:-}" ] || rm -rf "$dir"
}
trap finish EXIT
free_port() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }

start_slurm() {
  local node; node=$(hostname -s)
  head -c 1024 /dev/urandom >"$dir/munge.key"; chmod 400 "$dir/munge.key"
  cat >"$dir/slurm.conf" <<CONF
ClusterName=javalings
SlurmctldHost=$node(127.0.0.1)
SlurmctldPort=$(free_port)
SlurmdPort=$(free_port)
SlurmUser=root
AuthType=auth/munge
CredType=cred/munge
# A requeued job waits until its credential has expired: 120 s where nothing is said, and 5 or less is not valid.
AuthInfo=socket=$dir/munge.sock,cred_expire=6
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
MpiDefault=none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
# The node may claim more processors than it has, so that all tasks run side by side.
SlurmdParameters=config_overrides
SchedulerParameters=batch_sched_delay=0,sched_interval=1,bf_interval=1
ReturnToService=2
JobRequeue=1
# A task whose program was killed, 128 + 9, goes back into the queue.
RequeueExit=137,143
KillWait=2
StateSaveLocation=$dir/state
SlurmdSpoolDir=$dir/spool
SlurmctldPidFile=$dir/slurmctld.pid
SlurmdPidFile=$dir/slurmd.pid
SlurmctldLogFile=$dir/logs/slurmctld.log
SlurmdLogFile=$dir/logs/slurmd.log
NodeName=$node NodeAddr=127.0.0.1 CPUs=$tasks RealMemory=4000 State=UNKNOWN
PartitionName=class Nodes=ALL Default=YES MaxTime=60 State=UP
CONF
  export SLURM_CONF=$dir/slurm.conf
  munged --foreground --force --key-file="$dir/munge.key" --socket="$dir/munge.sock" --pid-file="$dir/munge.pid" \
    --log-file="$dir/logs/munge.log" --seed-file="$dir/munge.seed" & daemons+=($!)
  for _ in {1..100}; do [ -S "$dir/munge.sock" ] && break; sleep 0.1; done
  slurmctld -D -i -f "$SLURM_CONF" >"$dir/logs/ctld.out" 2>&1 & daemons+=($!)
  slurmd -D -f "$SLURM_CONF" -N "$node" >"$dir/logs/slurmd.out" 2>&1 & daemons+=($!)
  for _ in {1..300}; do sinfo -h -o %T 2>/dev/null | grep -qE '^(idle|mixed)' && return; sleep 0.1; done
  echo "Slurm did not come up:" >&2; tail -n 5 "$dir"/logs/* >&2; exit 1
}

# Kills what the batch script of a task started, as a machine that is short of memory would.
kill_task() {
  local id pid killed=0
  until [ "$(squeue -h -j "$1" -t RUNNING -o %T 2>/dev/null)" = RUNNING ] && [ -s "$dir/out/results-$victim-of-$tasks.jsonl.part" ]; do
    [ ! -e "$dir/out/results-$victim-of-$tasks.jsonl" ] && [ $SECONDS -lt 1800 ] || break
    sleep 0.1
  done
  id=$(scontrol show job "$1" | sed -n 's/^JobId=\([0-9]*\) .*/\1/p')
  for pid in $(scontrol listpids "$id" 2>/dev/null | awk 'NR > 1 && $1 > 0 { print $1 }'); do
    tr '\0' ' ' <"/proc/$pid/cmdline" 2>/dev/null | grep -q slurm_script || { kill -9 "$pid" 2>/dev/null && killed=1; }
  done
  [ $killed = 1 ] && echo "killed task $victim" || { echo "task $victim was done before it could be killed" >&2; exit 1; }
}

make_class "$dir/class" "$submissions"
start_slurm
echo "Slurm is up after $SECONDS s"
job=$(sbatch --parsable --requeue --array="1-$tasks" --ntasks=1 --cpus-per-task=1 --mem=400 --open-mode=append \
  --output="$dir/logs/%a.log" --export=ALL,RUNNER="$home/runner",COURSE="$course",CLASS="$dir/class",OUT="$dir/out",GRADE_OPTIONS="--only 01_first --jobs 1 ${GRADE_OPTIONS:-}" \
  "$home/src/docs/classroom/slurm.sbatch")
kill_task "${job}_$victim"
for _ in {1..9000}; do [ -z "$(squeue -h -j "$job" -o %i 2>/dev/null)" ] && break; sleep 0.1; done
echo "all tasks ended after $SECONDS s"
scontrol show job "$job" | grep -oE 'ArrayTaskId=[0-9]+|JobState=[A-Z]+|Restarts=[0-9]+' | paste - - - | sort -t= -k2 -n
restarts=$(scontrol show job "$job" | grep -oE 'Restarts=[1-9][0-9]*' | wc -l)

"$home/runner" grade merge "$dir/out" --out "$dir/merged" --course "$course"
"$home/runner" grade "$dir/class" --out "$dir/whole" --course "$course" --only 01_first ${GRADE_OPTIONS:-} 2>"$dir/logs/whole.log"
[ "$(wc -l <"$dir/merged/results.jsonl")" = "$submissions" ] || { echo "not all students are in the merged results" >&2; exit 1; }
same_results "$dir/merged/results.jsonl" "$dir/whole/results.jsonl" || { echo "the merged results differ" >&2; exit 1; }
[ "$restarts" -ge 1 ] || { echo "no task was requeued" >&2; exit 1; }
echo "the merged results of $tasks tasks, one of them requeued, are those of the whole class: $submissions students, $SECONDS s"
