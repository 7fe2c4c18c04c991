#!/bin/sh
# MariaDB 10.11: SET GLOBAL innodb_log_file_size takes a second or more on a server that does nothing at all,
# whatever the size, while the buffer pool is resized in milliseconds.
#
# Guess, written down before the first run: both are done in milliseconds on a server without a customer. The
# buffer pool may take longer, since pages move; the redo log is a new file beside the old one.
#
# Seen: the redo log takes 1.0, 2.0 or 3.0 s, growing and shrinking, and no less with a file of 32 MiB. The
# statement ends with the checkpoint after the next one, and an idle server makes none in between: a session
# that writes all the time makes it no shorter than 1 s either. So whoever resizes a server while somebody
# waits should change the buffer pool first, and not wait for the redo log.
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
    --lc-messages-dir=$bin/share/mysql --pid-file=$work/pid"
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
now() { date +%s%N | cut -c1-13; }
took() { # milliseconds of a statement
    began=$(now)
    sql --user=root --execute="$1"
    echo $(($(now) - began))
}
shortest=999999
for size in 134217728 33554432 134217728 33554432; do
    log=$(took "SET GLOBAL innodb_log_file_size = $size")
    pool=$(took "SET GLOBAL innodb_buffer_pool_size = $((size + 268435456))")
    echo "redo log of $size bytes: $log ms, buffer pool: $pool ms"
    if [ "$log" -lt "$shortest" ]; then shortest=$log; fi
    if [ "$((pool * 2))" -gt "$log" ]; then echo "this has changed"; exit 1; fi
done
echo "version: $version"
if [ "$shortest" -lt 900 ]; then
    echo "this has changed"
    exit 1
fi
