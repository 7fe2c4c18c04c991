"""Sets up a Swift in a directory, prints its port, and serves it until standard
input ends. Then it removes the directory. After a kill, the next start uses the
contents of the directory.

The first line of standard input has optional settings in JSON:

- `keystone`: the URL of a Keystone, whose users may log in;
- `user` and `password`: a user who may verify tokens there;
- `port`: the default is any free port;
- `key`: another key of the user `tester`;
- `location`: the location of buckets;
- `parts` and `segments`: the most parts and segments of an object."""

import warnings

warnings.simplefilter("ignore")

import eventlet

eventlet.monkey_patch()

import base64
import json
import logging
import logging.handlers
import os
import pathlib
import secrets
import shutil
import sys

from eventlet import wsgi

root = pathlib.Path(sys.argv[1])
settings = json.loads(sys.stdin.readline())
logging.basicConfig(filename=root / "swift.log", level=logging.WARNING)


def write(handler, record):
    """Replaces Swift's own way to log, by the system's socket."""
    with open(root / "swift.log", "a") as log:
        log.write(handler.format(record) + "\n")


logging.handlers.SysLogHandler.emit = write


class Quiet:
    """Drops the lines that `wsgi` would log for each request."""

    def write(self, text):
        pass

    def flush(self):
        pass


(root / "etc").mkdir(exist_ok=True)
(root / "srv/disk").mkdir(parents=True, exist_ok=True)
(root / "etc/swift.conf").write_text("""
[swift-hash]
swift_hash_path_prefix = a
swift_hash_path_suffix = b
[storage-policy:0]
name = default
default = yes
""")

from swift.common import utils

utils.SWIFT_CONF_FILE = str(root / "etc/swift.conf")

from swift.common import storage_policy

storage_policy.reload_storage_policies()

from swift.common.http_protocol import SwiftHttpProtocol
from swift.common.ring.builder import RingBuilder
from swift.common.wsgi import loadapp

COMMON = f"""
[DEFAULT]
swift_dir = {root}/etc
devices = {root}/srv
mount_check = false
disable_fallocate = true
fallocate_reserve = 0
recon_cache_path = {root}
log_address = {root}/nowhere
bind_ip = 127.0.0.1
bind_port = 0
"""
TEMPAUTH = """
[filter:auth]
use = egg:swift#tempauth
user_test_tester = {own} .admin
user_test_reader = reading
fernet_key_one = {key}
active_fernet_key_id = one
"""
KEYSTONE = """
[filter:authtoken]
paste.filter_factory = keystonemiddleware.auth_token:filter_factory
www_authenticate_uri = {keystone}
auth_url = {keystone}/v3
auth_type = password
username = {user}
password = {password}
project_name = admin
project_domain_id = default
user_domain_id = default
delay_auth_decision = true
memcached_servers =
# A revoked token is invalid at once.
token_cache_time = -1
[filter:auth]
use = egg:swift#keystoneauth
operator_roles = member, admin
"""
PROXY = """
[pipeline:main]
pipeline = catch_errors gatekeeper listing_formats bulk {before} auth copy \
container-quotas slo proxy-server
[app:proxy-server]
use = egg:swift#proxy
allow_account_management = true
account_autocreate = true
[filter:catch_errors]
use = egg:swift#catch_errors
[filter:gatekeeper]
use = egg:swift#gatekeeper
[filter:listing_formats]
use = egg:swift#listing_formats
[filter:bulk]
use = egg:swift#bulk
[filter:s3api]
use = egg:swift#s3api
location = {location}
max_upload_part_num = {parts}
[filter:copy]
use = egg:swift#copy
[filter:container-quotas]
use = egg:swift#container_quotas
[filter:slo]
use = egg:swift#slo
max_manifest_segments = {segments}
# No process runs here that would delete later.
allow_async_delete = false
"""


def configuration(name, text):
    file = root / "etc" / f"{name}.conf"
    file.write_text(COMMON + text)
    file.chmod(0o600)
    return str(file)


def serve(application, socket):
    eventlet.spawn(
        wsgi.server, socket, application, Quiet(), protocol=SwiftHttpProtocol,
        log_output=False, capitalize_response_headers=False, max_size=256,
    )


for name in ("account", "container", "object"):
    socket = eventlet.listen(("127.0.0.1", 0), backlog=256)
    ring = RingBuilder(2, 1, 0)
    ring.add_dev({
        "id": 0, "region": 1, "zone": 1, "ip": "127.0.0.1", "weight": 1,
        "port": socket.getsockname()[1], "device": "disk",
    })
    ring.rebalance()
    ring.get_ring().save(str(root / f"etc/{name}.ring.gz"))
    file = configuration(name, f"""
[pipeline:main]
pipeline = {name}-server
[app:{name}-server]
use = egg:swift#{name}
""")
    serve(loadapp(file), socket)

location = settings.get("location", "us-east-1")
limits = {name: settings.get(name, 1000) for name in ("parts", "segments")}
if "keystone" in settings:
    text = PROXY.format(before="authtoken", location=location, **limits)
    text += KEYSTONE.format(**settings)
else:
    key = base64.b64encode(secrets.token_bytes(32)).decode()
    text = PROXY.format(before="s3api", location=location, **limits)
    text += TEMPAUTH.format(
        key=key, own=settings.get("key", "testing")
    )
socket = eventlet.listen(("127.0.0.1", settings.get("port", 0)), backlog=256)
serve(loadapp(configuration("proxy", text)), socket)
print(socket.getsockname()[1], flush=True)
eventlet.tpool.execute(sys.stdin.read)
shutil.rmtree(root, ignore_errors=True)
os._exit(0)
