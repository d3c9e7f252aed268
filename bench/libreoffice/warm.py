"""Converts a Word file to PDF many times through one running LibreOffice and prints the milliseconds of each time.

Usage: warm.py FILE.docx OUT.pdf TIMES   (needs soffice and python3-uno)
"""
import os
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException


def property_of(name, value):
    result = PropertyValue()
    result.Name, result.Value = name, value
    return result


def connect(address):
    resolver = uno.getComponentContext().ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    for _ in range(300):
        try:
            context = resolver.resolve(f"uno:{address};urp;StarOffice.ComponentContext")
            return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except NoConnectException:
            time.sleep(0.1)
    raise SystemExit("LibreOffice did not answer.")


def main(source, target, times):
    with tempfile.TemporaryDirectory() as folder:
        address = f"pipe,name=thidua{os.getpid()}"
        office = subprocess.Popen(
            ["soffice", "--headless", "--norestore", f"-env:UserInstallation=file://{folder}/profile", f"--accept={address};urp;"],
            stdout=subprocess.DEVNULL)
        desktop = connect(address)
        for _ in range(times):
            start = time.perf_counter()
            document = desktop.loadComponentFromURL(
                uno.systemPathToFileUrl(source), "_blank", 0, (property_of("Hidden", True),))
            document.storeToURL(uno.systemPathToFileUrl(target), (property_of("FilterName", "writer_pdf_Export"),))
            document.close(True)
            print(f"{(time.perf_counter() - start) * 1000:.1f}", flush=True)
        desktop.terminate()
        office.wait(30)


main(os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2]), int(sys.argv[3]))
