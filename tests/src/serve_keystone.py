"""Sets up a Keystone in a directory, prints its port, and serves it until
standard input ends. The first line of standard input is the password of its
administrator."""

import os
import pathlib
import socketserver
import subprocess
import sys
import threading
import wsgiref.simple_server

from cryptography.fernet import Fernet

directory, password = pathlib.Path(sys.argv[1]), sys.stdin.readline().strip()
file = directory / "keystone.conf"
keys = directory / "keys"


class Server(socketserver.ThreadingMixIn, wsgiref.simple_server.WSGIServer):
    daemon_threads = True
    request_queue_size = 64


class Quiet(wsgiref.simple_server.WSGIRequestHandler):
    def log_message(self, *arguments):
        pass


def manage(*arguments, **environment):
    program = pathlib.Path(sys.executable).parent / "keystone-manage"
    command = [program, "--config-file", file, *arguments]
    subprocess.run(
        command, check=True, stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL, env=os.environ | environment,
    )


keys.mkdir(mode=0o700)
for number in ("0", "1"):
    (keys / number).write_bytes(Fernet.generate_key())
file.write_text(f"""
[DEFAULT]
log_file = {directory}/keystone.log
[database]
connection = sqlite:///{directory}/keystone.db
[fernet_tokens]
key_repository = {keys}
[fernet_receipts]
key_repository = {keys}
[credential]
key_repository = {keys}
[identity]
# Few rounds, so that tests hash quickly.
password_hash_rounds = 4
""")
manage("db_sync")
manage("bootstrap", OS_BOOTSTRAP_PASSWORD=password)

os.environ["OS_KEYSTONE_CONFIG_FILES"] = str(file)
# Keystone would read this program's arguments.
sys.argv = ["keystone"]
from keystone.server.wsgi import initialize_public_application

server = wsgiref.simple_server.make_server(
    "127.0.0.1", 0, initialize_public_application(), Server, Quiet
)
threading.Thread(target=server.serve_forever, daemon=True).start()
print(server.server_port, flush=True)
sys.stdin.read()
