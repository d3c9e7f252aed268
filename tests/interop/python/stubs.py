"""Makes Python modules from the protos."""

import pathlib
import sys

import grpc_tools
from grpc_tools import protoc


def generate(protos, out):
    """Makes modules from the protos. The package grpc is the library's, so files below grpc/ move to another folder first."""
    sources = pathlib.Path(out, "protos")
    for file in pathlib.Path(protos).rglob("*.proto"):
        path = file.relative_to(protos)
        text = file.read_text(encoding="utf-8")
        if path.parts[0] == "grpc":
            path = pathlib.Path("std", *path.parts[1:])
        if path.parts[0] == "google":
            # google.rpc would have to share the package google with protobuf's own modules.
            path = pathlib.Path("rpc", path.name)
        target = sources / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text.replace('import "grpc/', 'import "std/').replace('import "google/rpc/', 'import "rpc/'), encoding="utf-8")
    known = pathlib.Path(grpc_tools.__file__).parent / "_proto"
    include = known if known.exists() else pathlib.Path("/usr/include")
    files = [str(file.relative_to(sources)) for file in sources.rglob("*.proto")]
    arguments = ["protoc", f"-I{sources}", f"-I{include}", f"--python_out={out}", f"--grpc_python_out={out}", *files]
    if protoc.main(arguments) != 0:
        raise RuntimeError("protoc failed")
    sys.path.insert(0, out)
