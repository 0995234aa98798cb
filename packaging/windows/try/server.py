#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Eventdesk authors
# SPDX-License-Identifier: MIT
"""server.py PORT_FILE LOG KEY: a server on loopback with two events, for whoever brings the key.

Writes its port into the first file and a line per request into the second: the path, and whether the key came along.
"""
import http.server
import json
import os
import sys

port_file, log, key = sys.argv[1:]
EVENTS = [
    {"id": 1, "name": "First purchase", "code": "first_purchase", "status": 1, "type": "CUSTOM"},
    {"id": 2, "name": "Wishlist", "code": "wishlist", "status": 1, "type": "CUSTOM"},
]
PAGINATION = {"page": 1, "per_page": 100, "total_pages": 1, "total_count": len(EVENTS)}


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        known = self.headers.get("Authorization") == f"Bearer {key}"
        with open(log, "a", encoding="utf-8") as lines:
            lines.write(f"{'key' if known else 'no key'} {self.path}\n")
        answer = {"events": EVENTS, "pagination": PAGINATION} if known else {"error": "unknown key"}
        body = json.dumps(answer).encode()
        self.send_response(200 if known else 401)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
with open(port_file + ".new", "w", encoding="utf-8") as file:
    file.write(str(server.server_port))
os.rename(port_file + ".new", port_file)
server.serve_forever()
