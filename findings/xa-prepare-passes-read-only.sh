#!/bin/sh
# MariaDB 10.11: a server that has become read_only still acknowledges XA PREPARE.
#
# Guess, written down before the first run: a session that changed a row before
# the server became read_only is refused both ways of making it durable, COMMIT
# and XA PREPARE, with error 1290.
#
# Seen: COMMIT is refused (1290). XA PREPARE is answered OK, is written to the
# binary log, and survives a kill: XA RECOVER lists it. XA COMMIT by the same
# session is refused then. So a source that was closed to hand its place over
# can promise a customer something after its last position was read.
set -eu

VERSION=1:10.11.14-0+deb12u2
PACKAGES="mariadb-server-core=$VERSION mariadb-client-core=$VERSION"

work=$(mktemp -d)
server=
cleanup() {
    if [ -n "$server" ]; then kill -9 "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; fi
    rm -rf "$work"
}
trap cleanup EXIT INT TERM

# The packages and the libraries that they need, beside the system's.
mkdir -p "$work/cache/archives/partial" "$work/root"
: > "$work/status"
apt-get -qq -y -o Dir::Cache="$work/cache" -o Dir::State::status="$work/status" \
    -o APT::Sandbox::User=root -o APT::Install-Recommends=false -o Debug::NoLocking=1 \
    --download-only install $PACKAGES > "$work/apt.log" 2>&1 || { cat "$work/apt.log"; exit 2; }
for package in "$work"/cache/archives/*.deb; do
    case $package in */libc6_* | */libc-bin_*) continue ;; esac
    dpkg-deb -x "$package" "$work/root"
done
LIBRARIES="$work/root/usr/lib/x86_64-linux-gnu:$work/root/lib/x86_64-linux-gnu"
with() { LD_LIBRARY_PATH=$LIBRARIES "$@"; }
server() { LD_LIBRARY_PATH=$LIBRARIES exec "$bin/sbin/mariadbd" $options; }
bin=$work/root/usr

mkdir "$work/tmp"
me=$(id -un)
options="--no-defaults --datadir=$work/data --socket=$work/s --skip-networking --tmpdir=$work/tmp --user=$me
    --lc-messages-dir=$bin/share/mysql --log-bin=$work/data/binary-log --server-id=1 --pid-file=$work/pid"
mkdir "$work/data"
with "$bin/bin/mariadb-install-db" --no-defaults --basedir="$bin" --datadir="$work/data" --user="$me" \
    --auth-root-authentication-method=normal > "$work/install.log" 2>&1 || { cat "$work/install.log"; exit 2; }

sql() { with "$bin/bin/mariadb" --no-defaults --socket="$work/s" --batch --skip-column-names --force "$@" 2>&1; }
start() {
    server > "$work/log" 2>&1 &
    server=$!
    tries=0
    until sql --user=root --execute='SELECT 1' > /dev/null 2>&1; do
        tries=$((tries + 1))
        if [ "$tries" -gt 300 ] || ! kill -0 "$server"; then cat "$work/log"; exit 2; fi
        sleep 0.1
    done
}

start
version=$(sql --user=root --execute='SELECT VERSION()')
sql --user=root --execute="CREATE DATABASE d; CREATE TABLE d.t (a INT PRIMARY KEY) ENGINE=InnoDB;
    CREATE USER c IDENTIFIED BY 'c'; GRANT ALL ON d.* TO c; DELETE FROM mysql.global_priv WHERE User = '';
    FLUSH PRIVILEGES"

# A customer's session, whose statements come one by one.
mkfifo "$work/in"
sql --user=c --password=c --unbuffered d < "$work/in" > "$work/out" &
exec 3> "$work/in"
say() { # a statement, and what its mark is
    echo "$1; SELECT '$2';" >&3
    tries=0
    until grep -qx "$2" "$work/out"; do
        tries=$((tries + 1))
        if [ "$tries" -gt 100 ]; then cat "$work/out"; exit 2; fi
        sleep 0.1
    done
}
closed() { sql --user=root --execute="SET GLOBAL read_only = $1"; }

say 'BEGIN; INSERT INTO t VALUES (1)' begun
closed 1
say 'COMMIT' committed
say 'ROLLBACK' rolled
closed 0
say "XA START 'x'; INSERT INTO t VALUES (2); XA END 'x'" started
closed 1
say "XA PREPARE 'x'" prepared
say "XA COMMIT 'x'" finished
exec 3>&-
kill -9 "$server"; wait "$server" 2>/dev/null || true
start
recovered=$(sql --user=root --execute='XA RECOVER' | wc -l)

echo "version: $version"
seen=$(grep -E '^(ERROR|[a-z]+$)' "$work/out" | sed 's/ at line [0-9]*:.*//')
echo "$seen"
echo "prepared transactions after a kill: $recovered"
expected="begun
ERROR 1290 (HY000)
committed
rolled
started
prepared
ERROR 1290 (HY000)
finished"
if [ "$seen" != "$expected" ] || [ "$recovered" != 1 ]; then
    echo "this has changed"
    exit 1
fi
