"""Does what the tutorial says, and sees what it promises."""

import re
import shlex

from cotlette_image import ROOT, ImageTest

# A fenced block and the text before it, or an address and the quotation that is to be on its page.
STEPS = re.compile(
    r"`(?P<file>src/[^`]+\.(?:java|html))`:\n\n```\w+\n(?P<content>.*?)```\n"
    r"|```console\n(?P<console>.*?)```\n"
    r"|http://127\.0\.0\.1:8000(?P<path>/[^\s,]*)(?P<between>[^`>]*?)\n\n> (?P<seen>[^\n]+)",
    re.DOTALL,
)
UNPACKING = ("tar ", "cotlette-0.1.0/install.sh")


class TutorialTest(ImageTest):
    def test_part_1(self):
        self.server = None
        self.here = self.folder
        steps = list(STEPS.finditer((ROOT / "docs" / "tutorial1.md").read_text()))
        self.assertGreater(len(steps), 12)
        for step in steps:
            if step["console"]:
                self.console(step["console"])
            elif step["file"]:
                (self.here / step["file"]).write_text(step["content"])
            else:
                page = self.server.get(step["path"], Accept="text/html")
                self.assertIn(step["seen"], page.text, step["path"])

    def console(self, block):
        for call in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            line, *output = call.rstrip("\n").split("\n")
            if line.startswith(UNPACKING):
                continue
            words = shlex.split(line)
            if words[0] == "cd":
                self.here = self.here / words[1]
            elif words[1] == "runserver":
                self.server = self.serve(self.here)
            else:
                printed = self.cotlette(*words[1:], folder=self.here)
                for expected in output:
                    self.assertIn(expected, printed, line)
