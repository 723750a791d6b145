"""What strangers type into every input of the demo: it is escaped, bound or refused, and never breaks anything."""

import json
import re
import socket
from html.parser import HTMLParser
from urllib.parse import quote

from cotlette_image import ImageTest

# Closes whatever it may stand in: an attribute, a title, a text area. 50 characters fit a name.
MARKUP = "\"'></title></textarea><script>alert(1)</script>"

HOSTILE = [
    MARKUP.encode(),
    b"<img src=x onerror=alert(1)>",
    b"javascript:alert(1)",
    b"' onfocus='alert(1)' autofocus='",
    b"--><script>alert(1)</script>",
    b"'; drop table people_user; --",
    b"' or '1'='1",
    b"1 union select * from people_user",
    b"%' and 1=1 --",
    b"../../../etc/passwd",
    b"..\\..\\..\\windows\\win.ini",
    b"....//....//etc/passwd",
    b"%2e%2e%2f%2e%2e%2fetc%2fpasswd",
    b"/etc/passwd",
    b"a\0b",
    b"%00",
    b"\xff\xfe",
    b"\xc0\xaf",
    b"\xed\xa0\x80",
    b"\xf4\x90\x80\x80",
    "\u202egnp.exe".encode(),
    "\U0001f44d\U0001f3fd".encode(),
    b"a\r\nSet-Cookie: hostile=1\r\n\r\n<script>alert(1)</script>",
    b"${7*7}#set($x=7)$x.class.name $request.getClass()",
    b"$!{request.application.settings.secretKey}",
    b"{{7*7}}",
    b"",
    b" ",
    b"-1",
    b"0",
    b"2147483648",
    b"9223372036854775808",
    b"1e309",
    b"1e999999999",
    b"NaN",
    b"0x10",
    b"null",
    b"[]",
    b"1" * 5000,
    b"a" * 5000,
]

# What JSON may hold besides texts.
JSON_VALUES = [
    "null",
    "true",
    "-1",
    "1e999999999",
    "-1e-999999999",
    "9" * 900,
    "1.5",
    "[]",
    "{}",
    "[" * 100_000,
    '{"a":' * 100_000,
    '"\\u0000"',
    '"\\ud800"',
    '"' + "a" * 100_000 + '"',
    '"unfinished',
    "\x00",
    "nul",
]

HEADERS = [
    "Accept", "Accept-Encoding", "Accept-Language", "Authorization", "Content-Type", "Cookie", "Expect", "Forwarded",
    "If-Modified-Since", "If-None-Match", "Origin", "Range", "Referer", "Sec-Fetch-Site", "User-Agent", "X-Forwarded-For",
    "X-Forwarded-Host", "X-HTTP-Method-Override", "X-Original-URL", "X-Request-Id", "X-Whatever",
]


class HostileValuesTest(ImageTest):
    def setUp(self):
        super().setUp()
        self.server = self.serve(self.folder, "--dir", str(self.folder / "demo"), command="demo")
        self.users = len(self.server.get("/api/users/").json())

    def test_markup_stays_text_wherever_it_is_shown(self):
        group = self.server.post_json("/api/groups/", {"name": MARKUP, "description": MARKUP * 3}).json()
        for number in range(60):
            user = {"name": MARKUP, "email": f"{number}@example.com", "age": 30, "group": group["id"]}
            self.assertEqual(201, self.server.post_json("/api/users/", user).status)
        typed = quote(MARKUP)

        home = Page(self.server.get("/").text)
        users = Page(self.server.get(f"/users/?group={group['id']}").text)
        search = Page(self.server.get(f"/users/?q={quote('<script>')}").text)
        shown = Page(self.server.get(f"/groups/{group['id']}").text)
        groups = Page(self.server.get("/groups/").text)
        user_form = Page(self.server.post_form("/users/new", f"name={typed}&email={typed}&age={typed}&group={typed}").text)
        group_form = Page(self.server.post_form("/groups/new", f"name={typed}{typed}&description={typed}").text)
        missing = Page(self.server.get(f"/{typed}").text)

        for page in [home, users, search, shown, groups, user_form, group_form, missing]:
            self.assertEqual([], page.scripts, page.text)
        # Each context once, so that it is the page that is safe and not the value that got lost.
        self.assertIn(f"{MARKUP} – Directory", shown.texts["title"])
        self.assertIn(MARKUP, shown.texts["h1"])
        self.assertIn(MARKUP, users.texts["a"])
        self.assertIn(MARKUP, users.texts["option"])
        self.assertIn(MARKUP, user_form.values)
        self.assertIn("<script>", search.values)
        self.assertIn(MARKUP, group_form.texts["textarea"])
        self.assertTrue(any(link.startswith("?q=%3Cscript%3E&") for link in search.links), search.links)
        self.assertEqual(MARKUP, self.server.get(f"/api/groups/{group['id']}").json()["name"])

    def test_the_reader_of_pages_sees_what_would_run(self):
        for value in HOSTILE[:5]:
            self.assertNotEqual([], Page("<p>{0}<a title='{0}' href='{0}'>".format(value.decode())).scripts, value)

    def test_paths_and_queries(self):
        for value in HOSTILE:
            for encoded in [quote(value, safe="").encode(), value]:
                for path in ["/", "/users/", "/groups/", "/api/users/", "/api/groups/", "/static/", "/static/cotlette/"]:
                    self.send(b"GET %s%s HTTP/1.1\r\n" % (path.encode(), encoded))
                for name in [b"q", b"group", b"page", b"", b"page=1&page"]:
                    self.send(b"GET /users/?%s=%s HTTP/1.1\r\n" % (name, encoded))
                self.send(b"GET /users/?%s=1 HTTP/1.1\r\n" % encoded)
        self.is_unharmed()

    def test_headers_and_cookies(self):
        for value in HOSTILE:
            for name in HEADERS:
                self.send(b"GET /users/ HTTP/1.1\r\n", b"%s: %s\r\n" % (name.encode(), value))
            self.send(b"GET /static/cotlette/cotlette.css HTTP/1.1\r\n", b"If-None-Match: %s\r\n" % value)
            self.send(b"GET / HTTP/1.1\r\n", b"Cookie: theme=%s; %s=1; a\r\n" % (value, value))
            self.send(b"%s / HTTP/1.1\r\n" % value)
            self.send(b"GET / HTTP/1.1\r\n", host=value)
        self.is_unharmed()

    def test_forms(self):
        for value in HOSTILE:
            for encoded in [quote(value, safe="").encode(), value]:
                for field in [b"name", b"email", b"age", b"group", b"name=a&name", b"name[]", b""]:
                    rest = b"&email=hostile&name=a&age=1&group="
                    self.post(b"/users/new", b"application/x-www-form-urlencoded", field + b"=" + encoded + rest)
                    self.post(b"/groups/new", b"application/x-www-form-urlencoded", field + b"=" + encoded)
                self.post(b"/users/new", b"application/x-www-form-urlencoded", encoded)
                self.post(b"/users/new", b"multipart/form-data; boundary=" + encoded, b"--" + encoded + b"\r\n\r\n")
        self.is_unharmed()

    def test_json(self):
        texts = [json.dumps(value.decode("utf-8", "surrogateescape")).encode() for value in HOSTILE]
        raw = [b'"' + value + b'"' for value in HOSTILE]
        for value in [*texts, *raw, *HOSTILE, *(value.encode() for value in JSON_VALUES)]:
            for path, fields in [(b"/api/users/", ["name", "email", "age", "group"]), (b"/api/groups/", ["name", "description"])]:
                self.post(path, b"application/json", value)
                for field in fields:
                    good = {"name": "a", "email": "hostile", "age": 1, "group": None}
                    good.pop(field, None)
                    body = json.dumps(good).encode()[:-1] + b', "%s": ' % field.encode() + value + b"}"
                    self.post(path, b"application/json", body)
        self.is_unharmed()

    def test_a_long_header_and_a_long_body_are_refused_at_once(self):
        self.assertEqual(431, self.send(b"GET / HTTP/1.1\r\n", b"X-Long: %s\r\n" % (b"x" * 100_000)))
        self.assertEqual(431, self.send(b"GET / HTTP/1.1\r\n", b"Cookie: a=%s\r\n" % (b"x" * 100_000)))
        self.assertEqual(431, self.send(b"GET /?q=%s HTTP/1.1\r\n" % (b"x" * 100_000)))
        declared = b"Content-Type: application/json\r\nContent-Length: 1073741824\r\n"
        self.assertEqual(413, self.send(b"POST /api/users/ HTTP/1.1\r\n", declared))
        self.assertEqual(413, self.post(b"/users/new", b"application/x-www-form-urlencoded", b"name=" + b"x" * 3_000_000))
        self.is_unharmed()

    def post(self, path, content_type, body):
        headers = b"Content-Type: %s\r\nContent-Length: %d\r\n" % (content_type, len(body))
        return self.send(b"POST %s HTTP/1.1\r\n" % path, headers, body)

    def send(self, line, headers=b"", body=b"", host=None):
        """Sends bytes as they are, and returns the status of the one answer, which is none of the server's failures."""
        host = b"127.0.0.1:%d" % self.server.port if host is None else host
        sent = line + b"Host: %s\r\nConnection: close\r\n" % host + headers + b"\r\n" + body
        answer = exchange(self.server.port, sent)
        status = int(re.match(rb"HTTP/1\.[01] (\d{3}) ", answer).group(1))
        self.assertLess(status, 500, f"{sent[:2000]}\n\n{answer[:4000]}")
        self.assertNotIn(b"root:x:0", answer, sent[:2000])
        self.assertNotIn(b"set-cookie", answer.partition(b"\r\n\r\n")[0].lower(), sent[:2000])
        return status

    def is_unharmed(self):
        users = self.server.get("/api/users/")
        self.assertEqual(200, users.status)
        self.assertGreaterEqual(len(users.json()), self.users)
        for page in ["/", "/users/", "/groups/"]:
            answer = self.server.get(page)
            self.assertEqual(200, answer.status)
            self.assertEqual([], Page(answer.text).scripts, page)
        self.assertNotIn("Exception", self.server.output())


def exchange(port, sent):
    """Sends all that the server takes, and returns all that it says until it has closed the connection."""
    with socket.create_connection(("127.0.0.1", port), timeout=30) as client:
        try:
            client.sendall(sent)
        except ConnectionError:
            pass  # It has refused what came so far; the answer tells.
        answer = b""
        while part := client.recv(65536):
            answer += part
        return answer


class Page(HTMLParser):
    """A page as a browser reads it: the texts of its elements, the values of its fields, and what could run."""

    EMPTY = {"meta", "link", "input", "img", "br", "hr", "use"}

    def __init__(self, text):
        super().__init__()
        self.text = text
        self.texts = {}
        self.values = []
        self.links = []
        self.scripts = []
        self.open = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        if tag not in self.EMPTY:
            self.open.append(tag)
            self.texts.setdefault(tag, []).append("")
        for name, value in attributes:
            value = value or ""
            if name.startswith("on") or value.strip().lower().startswith("javascript:"):
                self.scripts.append((tag, name, value))
            if name == "value":
                self.values.append(value)
            if name == "href":
                self.links.append(value)
        if tag == "img" or (tag == "script" and not dict(attributes).get("src", "").startswith("/static/")):
            self.scripts.append((tag, attributes))

    def handle_endtag(self, tag):
        while self.open and self.open.pop() != tag:
            pass

    def handle_data(self, data):
        if self.open:
            self.texts[self.open[-1]][-1] += data
