#!/bin/sh
# MariaDB 10.11: mbstream takes a page-compressed table apart on XFS with a write
# request to the disk, which it waits for, for every page.
#
# Guess, written down before the first run: mbstream writes a page-compressed table
# about as fast as the same rows without compression. The stream comes in order,
# and a page whose end is empty needs no more than a step over that.
#
# Seen: fifteen times slower, though it writes a quarter. Each page is written, the
# kernel is told that its cache isn't needed, and a hole is punched for the rest.
# That begins within the block that was just written, which XFS therefore writes to
# the disk first, and waits: as many requests as pages, one after the other. ext4
# doesn't wait (2.4 s instead of 9.2). Without the holes XFS keeps what it allocated
# ahead, and the file takes as much as one without compression.
#
# Needs root, a loop device and XFS.
set -eu

VERSION=1:10.11.14-0+deb12u2
PACKAGES="mariadb-server-core=$VERSION mariadb-client-core=$VERSION mariadb-backup=$VERSION xfsprogs"
PAGES=4000

work=$(mktemp -d)
server=
device=
cleanup() {
    if [ -n "$server" ]; then kill -9 "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; fi
    umount "$work/volume" 2>/dev/null || true
    if [ -n "$device" ]; then losetup --detach "$device" || true; fi
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

mkdir "$work/tmp" "$work/data" "$work/volume"
me=$(id -un)
options="--no-defaults --datadir=$work/data --socket=$work/s --skip-networking --tmpdir=$work/tmp --user=$me
    --lc-messages-dir=$bin/share/mysql --pid-file=$work/pid"
with "$bin/bin/mariadb-install-db" --no-defaults --basedir="$bin" --datadir="$work/data" --user="$me" \
    --auth-root-authentication-method=normal > "$work/install.log" 2>&1 || { cat "$work/install.log"; exit 2; }
sql() { with "$bin/bin/mariadb" --no-defaults --socket="$work/s" --batch --skip-column-names --user=root "$@"; }
server > "$work/log" 2>&1 &
server=$!
tries=0
until sql --execute='SELECT 1' > /dev/null 2>&1; do
    tries=$((tries + 1))
    if [ "$tries" -gt 300 ] || ! kill -0 "$server"; then cat "$work/log"; exit 2; fi
    sleep 0.1
done
version=$(sql --execute='SELECT VERSION()')
sql --execute="CREATE DATABASE d; USE d; CREATE TABLE d.plain (a INT PRIMARY KEY, b VARCHAR(8000));
    CREATE TABLE d.pages LIKE d.plain; ALTER TABLE d.pages PAGE_COMPRESSED=1;
    INSERT INTO d.plain SELECT seq, REPEAT(MD5(seq), 230) FROM seq_1_to_8000; INSERT INTO d.pages SELECT * FROM d.plain"

truncate --size=1G "$work/image"
with "$work/root/sbin/mkfs.xfs" -q -m reflink=0,rmapbt=0 "$work/image" 2>/dev/null ||
    with "$work/root/usr/sbin/mkfs.xfs" -q -m reflink=0,rmapbt=0 "$work/image"
device=$(losetup --find --show --direct-io=on "$work/image")
mount -t xfs "$device" "$work/volume"
requests() { sync --file-system "$work/volume"; awk '{ print $5 }' "/sys/block/${device##*/}/stat"; }

seen=$(
    for table in plain pages; do
        with "$bin/bin/mariadb-backup" --no-defaults --backup --stream=mbstream --socket="$work/s" --user=root \
            --tables="^d[.]$table\$" --target-dir="$work/tmp" > "$work/$table" 2> "$work/backup.log" ||
            { cat "$work/backup.log"; exit 2; }
        mkdir "$work/volume/$table"
        before=$(requests)
        with "$bin/bin/mbstream" --extract --directory="$work/volume/$table" < "$work/$table"
        after=$(requests)
        count=$((after - before))
        echo "$table: $count write requests" >&2
        if [ "$count" -ge "$PAGES" ]; then echo "$table: one for each page"; else echo "$table: fewer than pages"; fi
    done
)
echo "version: $version"
echo "$seen"
expected="plain: fewer than pages
pages: one for each page"
if [ "$seen" != "$expected" ]; then
    echo "this has changed"
    exit 1
fi
