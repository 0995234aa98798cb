#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Eventdesk authors
# SPDX-License-Identifier: MIT
"""A server for try.sh: tls-server.py CERTIFICATE KEY ADDRESS-FILE

Writes its address into ADDRESS-FILE. Prints "called" for each connection and "asked PATH AUTHORIZATION" for each
request that came through TLS; refuses every request.
"""
import http.server
import ssl
import sys


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        print("asked", self.path, self.headers["Authorization"], flush=True)
        self.send_error(401)

    def log_message(self, *_):
        pass  # only what the try asks for


class Server(http.server.ThreadingHTTPServer):
    def get_request(self):
        connection, address = self.socket.accept()
        print("called", flush=True)
        connection.settimeout(5)
        # Raises an OSError, which the loop passes over, when the client does not like the certificate.
        return self.context.wrap_socket(connection, server_side=True), address


def main():
    certificate, key, address_file = sys.argv[1:]
    server = Server(("127.0.0.1", 0), Handler)
    server.context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    server.context.load_cert_chain(certificate, key)
    with open(address_file, "w", encoding="utf-8") as file:
        file.write(f"https://127.0.0.1:{server.server_address[1]}")
    server.serve_forever()


if __name__ == "__main__":
    main()
