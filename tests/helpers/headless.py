# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""A desktop without a screen: an X server, a session bus and a home folder of one's own.

Everything that decides how a GTK program looks and behaves is fixed here, so that pictures and
flows come out the same on every machine: fonts, font rendering, renderer, theme, animations,
language, time zone. Nothing of the caller's own desktop is seen or touched.
"""

import ctypes
import os
import shutil
import signal
import subprocess
import tempfile

from xserver import XServer

SETTINGS = """[Settings]
gtk-font-name={font}
gtk-enable-animations=0
gtk-cursor-blink=0
gtk-icon-theme-name=Adwaita
gtk-decoration-layout=:minimize,maximize,close
"""

# On X11 GTK takes these from the X resources and ignores them in settings.ini.
RESOURCES = """Xft.dpi: {dpi}
Xft.antialias: 1
Xft.hinting: 0
Xft.hintstyle: hintnone
Xft.rgba: none
"""

# What the tests of a build hand to every program they start.
PASSED_ON = (
    "PATH", "LD_LIBRARY_PATH",
    "ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS",
    "FOOTING_DATA_DIR", "GSETTINGS_SCHEMA_DIR",
)

PR_SET_PDEATHSIG = 1
_libc = ctypes.CDLL(None)


def die_with_parent():
    """Asks the kernel to end this process when the one that started it ends."""
    _libc.prctl(PR_SET_PDEATHSIG, signal.SIGTERM)


class Headless:
    """`with Headless() as desktop: desktop.run([...])`"""

    def __init__(self, screen=(1280, 900), scale=1, dpi=96, font="Cantarell 11"):
        """scale: device pixels of a logical one; dpi: 96 is text of normal size, 144 is large."""
        self.screen = (screen[0] * scale, screen[1] * scale)
        self.scale = scale
        self._dpi = dpi
        self._font = font
        self._processes = []
        self.folder = None
        self.x = None
        self.env = {}

    # ---- life

    def start(self):
        try:
            self._make_home()
            self._make_environment()
            self._start_display()
            self._start_bus()
        except BaseException:
            self.stop()
            raise
        return self

    def stop(self):
        if self.x:
            self.x.close()
            self.x = None
        for process in reversed(self._processes):
            if process.poll() is None:
                process.terminate()
        for process in self._processes:
            self._bury(process)
        self._processes.clear()
        if self.folder:
            shutil.rmtree(self.folder, ignore_errors=True)

    def __enter__(self):
        return self.start()

    def __exit__(self, *_):
        self.stop()

    @staticmethod
    def _bury(process):
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

    # ---- programs

    def spawn(self, argv, **options):
        """Starts a program here, without waiting for it."""
        options.setdefault("env", self.env)
        process = subprocess.Popen(argv, preexec_fn=die_with_parent, **options)
        self._processes.append(process)
        return process

    def run(self, argv, **options):
        """Runs a program to its end and returns its exit status, as a shell would."""
        status = self.spawn(argv, **options).wait()
        return status if status >= 0 else 128 - status

    # ---- making of

    def _make_home(self):
        # Short, because the path of a socket must not exceed 107 characters.
        self.folder = tempfile.mkdtemp(prefix="footing-")
        for name in ("home", "config/gtk-4.0", "data", "cache", "state", "run"):
            os.makedirs(os.path.join(self.folder, name), 0o700)
        with open(self.path("config/gtk-4.0/settings.ini"), "w", encoding="utf-8") as settings:
            settings.write(SETTINGS.format(font=self._font))

    def path(self, name):
        return os.path.join(self.folder, name)

    def _make_environment(self):
        self.env = {name: os.environ[name] for name in PASSED_ON if name in os.environ}
        self.env |= {
            "HOME": self.path("home"),
            "XDG_CONFIG_HOME": self.path("config"),
            "XDG_DATA_HOME": self.path("data"),
            "XDG_CACHE_HOME": self.path("cache"),
            "XDG_STATE_HOME": self.path("state"),
            "XDG_RUNTIME_DIR": self.path("run"),
            "XDG_CURRENT_DESKTOP": "GNOME",
            "LANG": "C.UTF-8",
            "TZ": "Europe/London",
            "GDK_BACKEND": "x11",
            "GDK_SCALE": str(self.scale),
            "GSK_RENDERER": "cairo",
            # GDK would open an OpenGL context even for the cairo renderer.
            "GDK_DISABLE": "gl,vulkan,dmabuf",
            "GDK_DEBUG": "no-portals",
            "ADW_DISABLE_PORTAL": "1",
            "GTK_A11Y": "atspi",
            "GTK_IM_MODULE": "gtk-im-context-simple",
            # A file in the home of this desktop: preferences must outlive the program.
            "GSETTINGS_BACKEND": "keyfile",
            "GIO_USE_VFS": "local",
        }

    def _start_display(self):
        number = self._spawn_reporting(lambda descriptor: [
            "Xvfb", "-displayfd", str(descriptor),
            "-screen", "0", "{}x{}x24".format(*self.screen),
            "-nolisten", "tcp", "-noreset", "-dpi", "96",
        ])
        self.env["DISPLAY"] = f":{number}"
        self.x = XServer(self.env["DISPLAY"])
        self.x.set_resources(RESOURCES.format(dpi=self._dpi))

    def _start_bus(self):
        self.env["DBUS_SESSION_BUS_ADDRESS"] = self._spawn_reporting(lambda descriptor: [
            "dbus-daemon", "--session", "--nofork", "--nopidfile",
            f"--print-address={descriptor}",
        ])

    def _spawn_reporting(self, argv):
        """Starts a server that writes its address to a descriptor, and returns the address.

        The whole line must be read: Xvfb writes number and newline separately, and dies of a
        broken pipe when the reader has gone after the number.
        """
        reader, writer = os.pipe()
        with os.fdopen(reader) as lines:
            with os.fdopen(writer, "w"):
                server = self.spawn(argv(writer), pass_fds=[writer],
                                    stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            address = lines.readline().strip()
        if not address:
            raise RuntimeError(f"{server.args[0]} did not start")
        return address
