#!/bin/sh
# MariaDB 10.11: readers of a read_only server write to its binary log.
#
# Guess, written down before the first run: on a server with read_only an
# account that has nothing but SELECT and INSERT can't make the position of the
# binary log go on, whatever it reads.
#
# Seen: the first SELECT of a MEMORY table after a start writes a transaction of
# its own in the server's domain (ANALYZE TABLE with PERSISTENT FOR ALL, which
# writes a table, doesn't). On a replica that takes a sequence number that its
# source gives to another transaction: whoever elects by gtid_current_pos may
# elect the replica that somebody read most.
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
    --lc-messages-dir=$bin/share/mysql --log-bin=$work/data/binary-log --server-id=1 --read-only --pid-file=$work/pid"
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
    CREATE TABLE d.m (a INT) ENGINE=MEMORY; INSERT INTO d.m VALUES (1);
    CREATE USER c IDENTIFIED BY 'c'; GRANT SELECT, INSERT ON d.* TO c; DELETE FROM mysql.global_priv WHERE User = '';
    FLUSH PRIVILEGES"

kill "$server"; wait "$server" 2>/dev/null || true
start

position() { sql --user=root --execute='SELECT @@GLOBAL.gtid_binlog_pos'; }
reader() {
    before=$(position)
    sql --user=c --password=c d --execute="$1" > "$work/answer" || true
    after=$(position)
    if [ "$before" = "$after" ]; then echo "$1: nothing"; else echo "$1: a transaction"; fi
}

seen=$(
    reader 'SELECT * FROM t'
    reader 'INSERT INTO t VALUES (1)'
    grep -o "^ERROR [0-9]*" "$work/answer"
    reader 'SELECT * FROM m'
    reader 'SELECT * FROM m'
    reader 'ANALYZE TABLE t PERSISTENT FOR ALL'
)
echo "version: $version"
echo "$seen"
expected="SELECT * FROM t: nothing
INSERT INTO t VALUES (1): nothing
ERROR 1290
SELECT * FROM m: a transaction
SELECT * FROM m: nothing
ANALYZE TABLE t PERSISTENT FOR ALL: nothing"
if [ "$seen" != "$expected" ]; then
    echo "this has changed"
    exit 1
fi
