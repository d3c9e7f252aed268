"""A foreign client of the service: Python's grpcio with stubs made here from the protos, nothing of the service's own code.

Usage: foreign_client.py ADDRESS PROTOS DATA_JSON LARGE_DATA_JSON
  ADDRESS          host:port of a running service
  PROTOS           directory with thidua/, google/ and grpc/
  DATA_JSON        file with good data for plan.emulation-campaign of a commune
  LARGE_DATA_JSON  file with good data that takes the service a while

Writes one line for each check, "ok NAME" or "FAILED NAME: why", and ends with 0 only if none failed.
"""

import hashlib
import importlib
import io
import json
import pathlib
import sys
import tempfile
import zipfile

import grpc
from relay import Relay
from stubs import generate

TEMPLATE = "plan.emulation-campaign"
UNIT = "xã Bình Lư, tỉnh Lai Châu"
DETAILS = "grpc-status-details-bin"
SERVICES = {
    "grpc.health.v1.Health",
    "grpc.reflection.v1.ServerReflection",
    "grpc.reflection.v1alpha.ServerReflection",
    "thidua.v1.AgencyService", "thidua.v1.LocalizationService",
    "thidua.v1.RenderService",
    "thidua.v1.TemplateService",
    "thidua.v1.UnitService",
}


class Checks:
    """Runs checks and writes a line for each."""

    def __init__(self):
        self.failed = 0

    def run(self, name, check):
        try:
            check()
            print(f"ok {name}", flush=True)
        except Exception as error:  # every failure of a check is reported, whatever it is
            self.failed += 1
            print(f"FAILED {name}: {type(error).__name__}: {error}", flush=True)


def equal(actual, expected):
    if actual != expected:
        raise AssertionError(f"expected {expected!r}, got {actual!r}")


def true(condition, what):
    if not condition:
        raise AssertionError(what)


def failure(call):
    """The error of a call that must fail."""
    try:
        call()
    except grpc.RpcError as error:
        return error
    raise AssertionError("the call succeeded")


def main(address, protos, data_file, large_file):
    with tempfile.TemporaryDirectory() as out:
        generate(protos, out)
        # The channel keeps grpcio's own limits on messages and trailers.
        with grpc.insecure_channel(address, compression=grpc.Compression.Gzip) as channel:
            checks = Checks()
            Session(checks, channel, address, data_file, large_file).run_all()
            return 1 if checks.failed else 0


class Session:
    def __init__(self, checks, channel, address, data_file, large_file):
        load = importlib.import_module
        self.checks = checks
        self.channel = channel
        self.address = address
        self.common = load("thidua.v1.common_pb2")
        self.templates = load("thidua.v1.templates_pb2")
        self.rendering = load("thidua.v1.rendering_pb2")
        self.units = load("thidua.v1.units_pb2")
        self.unit_stub = load("thidua.v1.units_pb2_grpc").UnitServiceStub(channel)
        self.template_stub = load("thidua.v1.templates_pb2_grpc").TemplateServiceStub(channel)
        self.render_stub = load("thidua.v1.rendering_pb2_grpc").RenderServiceStub(channel)
        self.render_stub_of = load("thidua.v1.rendering_pb2_grpc").RenderServiceStub
        self.agencies = load("thidua.v1.agencies_pb2")
        self.profiles = load("thidua.v1.profiles_pb2")
        self.frames = load("thidua.v1.frames_pb2")
        self.agency_stub = load("thidua.v1.agencies_pb2_grpc").AgencyServiceStub(channel)
        self.status = load("rpc.status_pb2")
        self.details = load("rpc.error_details_pb2")
        self.health = load("std.health.v1.health_pb2")
        self.health_stub = load("std.health.v1.health_pb2_grpc").HealthStub(channel)
        self.data = pathlib.Path(data_file).read_text(encoding="utf-8")
        self.large = pathlib.Path(large_file).read_text(encoding="utf-8")

    def request(self, **changes):
        fields = {
            "template_id": TEMPLATE,
            "unit": UNIT,
            "issue_date": "2026-05-20",
            "data_json": self.data,
            "formats": [self.common.FORMAT_DOCX],
        }
        return self.rendering.RenderRequest(**{**fields, **changes})

    def run_all(self):
        for name in [name for name in dir(self) if name.startswith("check_")]:
            self.checks.run(name.removeprefix("check_"), getattr(self, name))

    def detail(self, error, kind):
        """A detail of a failed call; None if it has none of the kind."""
        raw = dict(error.trailing_metadata())[DETAILS]
        status = self.status.Status.FromString(raw)
        equal(status.code, error.code().value[0])
        found = [any for any in status.details if any.Is(kind.DESCRIPTOR)]
        true(len(found) <= 1, f"{kind.__name__} comes {len(found)} times")
        return kind.FromString(found[0].value) if found else None

    # Templates

    def check_list(self):
        answer = self.template_stub.ListTemplates(self.templates.ListTemplatesRequest(level=self.common.LEVEL_COMMUNE))
        plan = next(template for template in answer.templates if template.id == TEMPLATE)
        equal(plan.kind_name, "Kế hoạch")
        true(self.common.LEVEL_COMMUNE in plan.levels, "the plan does not serve communes")

    def check_get(self):
        answer = self.template_stub.GetTemplate(self.templates.GetTemplateRequest(template_id=TEMPLATE))
        schema = json.loads(answer.schema_json)
        equal(schema["type"], "object")
        true("signature" in schema["properties"], "the schema names no signature")

    def check_put_template(self):
        version = "1.0.0"
        sample = json.dumps({"unit": UNIT, "data": json.loads(self.data)})
        fields = {name: {} for name in ["subject", "opening", "body"]} | {
            name: {"$ref": "#/$defs/" + name} for name in ["recipients", "signature"]}
        files = {
            "template.json": json.dumps({
                "id": "plan.foreign", "version": version, "kind": "plan", "name": "Mẫu của đơn vị", "levels": ["xa"], "validFrom": "2025-07-01"}),
            "schema.json": json.dumps({"type": "object", "properties": fields}),
            "body.hbs": "<document><subject>{{subject}}</subject><p>Nội dung.</p></document>",
            "samples/xa.json": sample,
        }

        def put(**changes):
            sent = [self.templates.TemplateFile(path=path, text=text) for path, text in {**files, **changes}.items()]
            return self.template_stub.PutTemplate(self.templates.PutTemplateRequest(files=sent))

        answer = put()
        equal((answer.version.version, answer.version.latest, answer.already_published), (version, True, False))
        request = self.request(template_id="plan.foreign", template_version=version)
        equal(self.render_stub.Render(request).template_version, version)
        error = failure(lambda: put(**{"samples/xa.json": sample + " "}))
        equal(error.code(), grpc.StatusCode.ALREADY_EXISTS)
        equal(self.detail(error, self.details.ErrorInfo).reason, "TEMPLATE_VERSION_TAKEN")
        error = failure(lambda: put(**{"body.hbs": "<document>\n{{> nobody}}</document>",
                                       "template.json": files["template.json"].replace(version, "1.1.0")}))
        equal(error.code(), grpc.StatusCode.INVALID_ARGUMENT)
        equal([v.field for v in self.detail(error, self.details.BadRequest).field_violations], ["body.hbs:2"])
        self.template_stub.WithdrawTemplate(
            self.templates.WithdrawTemplateRequest(template_id="plan.foreign", version=version, reason="Thử"))
        error = failure(lambda: self.render_stub.Render(request))
        equal(error.code(), grpc.StatusCode.FAILED_PRECONDITION)
        equal(self.detail(error, self.details.ErrorInfo).reason, "TEMPLATE_WITHDRAWN")

    # Units

    def check_list_units(self):
        request = self.units.ListUnitsRequest(province="Lai Châu", date="2026-05-20", page_size=20)
        first = self.unit_stub.ListUnits(request)
        second = self.unit_stub.ListUnits(self.units.ListUnitsRequest(
            province="Lai Châu", date="2026-05-20", page_size=20, page_token=first.next_page_token))
        equal((len(first.units), len(second.units), first.total_size, second.next_page_token), (20, 18, 38, ""))
        names = {unit.full_name for unit in [*first.units, *second.units]}
        equal(len(names), 38)
        true(UNIT in names, f"{UNIT} is not listed")

    def check_get_unit(self):
        for date, name in [("2026-06-01", "tỉnh Bắc Ninh"), ("2026-10-01", "thành phố Bắc Ninh")]:
            unit = self.unit_stub.GetUnit(self.units.GetUnitRequest(code="24", date=date)).unit
            equal(unit.full_name, name)
            equal([period.legal_basis for period in unit.periods], ["202/2025/QH15", "39/2026/QH16"])
        error = failure(lambda: self.unit_stub.GetUnit(self.units.GetUnitRequest(code="99999")))
        equal(error.code(), grpc.StatusCode.NOT_FOUND)
        equal(self.detail(error, self.details.ResourceInfo).resource_type, "thidua.v1.Unit")

    def check_find_units(self):
        for text in ["binh lu", "xa binh lu, lai chau", "Bình Lư"]:
            equal(self.unit_stub.FindUnits(self.units.FindUnitsRequest(text=text)).units[0].full_name, UNIT)
        wards = self.unit_stub.FindUnits(self.units.FindUnitsRequest(text="tan", kind=self.common.LEVEL_WARD, limit=5))
        equal([unit.kind for unit in wards.units], [self.common.LEVEL_WARD] * 5)
        true(wards.total_size > 5, f"{wards.total_size} wards found")

    def check_resolve_unit(self):
        equal(self.unit_stub.ResolveUnit(self.units.ResolveUnitRequest(unit=UNIT)).unit.code, "03390")
        error = failure(lambda: self.unit_stub.ResolveUnit(self.units.ResolveUnitRequest(unit="binh lu")))
        equal(error.code(), grpc.StatusCode.INVALID_ARGUMENT)
        violation = self.detail(error, self.details.BadRequest).field_violations[0]
        equal((violation.field, violation.reason), ("unit", "UNIT_NOT_FOUND"))
        true(UNIT in violation.description, violation.description)

    # Rendering

    def check_render(self):
        file = self.render_stub.Render(self.request()).files[0]
        equal(file.header.size, len(file.content))
        equal(file.header.sha256, hashlib.sha256(file.content).hexdigest())
        with zipfile.ZipFile(io.BytesIO(file.content)) as docx:
            text = docx.read("word/document.xml").decode("utf-8")
        true("KẾ HOẠCH" in text and "Trần Thanh Tuấn" in text, "the document lacks its title or its signature")

    def check_render_stream(self):
        request = self.request(data_json=self.large)
        pieces = list(self.render_stub.RenderStream(request))
        equal(pieces[0].WhichOneof("part"), "header")
        equal(pieces[-1].WhichOneof("part"), "summary")
        chunks = [piece.chunk for piece in pieces[1:-1]]
        true(len(chunks) > 1, f"{len(chunks)} chunk does not show a stream")
        true(all(len(chunk) <= 65536 for chunk in chunks), "a chunk is over 64 KiB")
        content = b"".join(chunks)
        equal(pieces[0].header.sha256, hashlib.sha256(content).hexdigest())
        equal(self.render_stub.Render(request).files[0].content, content)

    # Agencies

    def check_frame(self):
        request = self.frames.DeriveFrameRequest(
            unit=UNIT,
            kind="plan",
            matter="campaign",
            issue_date="2026-05-20",
            number=82,
            signers=[self.frames.Signer(role=self.frames.SIGNER_ROLE_DEPUTY, name="Vi Văn Tô")],
            drafting_unit="culture-society",
            drafter="HTH",
            edits=self.frames.RecipientEdits(drop=["portal"]),
        )
        frame = self.agency_stub.DeriveFrame(request)
        equal(list(frame.header.issuer_lines), ["ỦY BAN NHÂN DÂN", "XÃ BÌNH LƯ"])
        equal((frame.header.number, frame.header.place), ("82/KH-UBND", "Bình Lư"))
        equal(list(frame.signatures[0].lines), ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"])
        equal(frame.recipients.archive, "Lưu: VT, VHXH (HTH)")
        reasons = {d.path: d for d in frame.derivations}
        equal(reasons["signatures[0].lines[1]"].origin, self.common.ORIGIN_RULE)
        true("Điều 13" in reasons["signatures[0].lines[1]"].clause, reasons["signatures[0].lines[1]"].clause)
        true(reasons["header.number"].certainty != self.common.CERTAINTY_UNSPECIFIED, "a rule does not say how sure it is")
        true("portal" not in {d.group for d in frame.derivations}, "a dropped group is there")

    def check_frame_refused(self):
        signer = self.frames.Signer(role=self.frames.SIGNER_ROLE_UNIT_HEAD, unit="culture-society", name="Nguyễn Văn A")
        request = self.frames.DeriveFrameRequest(unit=UNIT, kind="decision", matter="award-merit", issue_date="2026-05-20", signers=[signer])
        error = failure(lambda: self.agency_stub.DeriveFrame(request))
        equal(error.code(), grpc.StatusCode.INVALID_ARGUMENT)
        violation = self.detail(error, self.details.BadRequest).field_violations[0]
        equal((violation.field, violation.reason), ("signers[0]", "SIGNING_REFUSED"))

    def check_profile(self):
        head = self.profiles.Leader(
            body="people-committee", post=self.profiles.LEADER_POST_HEAD, name="Trần Thanh Tuấn", **{"from": "2025-07-01"})
        unit = "xã Tân Uyên, tỉnh Lai Châu"
        put = self.agencies.PutProfileRequest(unit=unit, profile=self.profiles.AgencyProfile(leaders=[head]), expected_version=-1)
        stored = self.agency_stub.PutProfile(put)
        equal((stored.version.version, stored.version.unit_name), (1, unit))
        equal(self.agency_stub.GetProfile(self.agencies.GetProfileRequest(unit=unit)).profile.leaders[0], head)
        error = failure(lambda: self.agency_stub.PutProfile(put))
        equal(error.code(), grpc.StatusCode.ABORTED)
        equal(self.detail(error, self.details.ErrorInfo).reason, "PROFILE_CHANGED")

    # Errors

    def check_invalid_argument(self):
        data = json.loads(self.data)
        data["signature"]["name"] = ""
        data["recipients"]["entries"] = []
        data["chuDe"] = "thừa"
        error = failure(lambda: self.render_stub.Render(self.request(data_json=json.dumps(data))))
        equal(error.code(), grpc.StatusCode.INVALID_ARGUMENT)
        violations = {v.field: v for v in self.detail(error, self.details.BadRequest).field_violations}
        equal(sorted(violations), ["chuDe", "recipients.entries", "signature.name"])
        true("Họ và tên người ký" in violations["signature.name"].description, violations["signature.name"].description)
        equal(violations["chuDe"].reason, "FIELD_UNKNOWN")
        equal(self.detail(error, self.details.ErrorInfo).domain, "thidua")
        localized = self.detail(error, self.details.LocalizedMessage)
        equal((localized.locale, localized.message), ("vi-VN", "Có 3 lỗi cần sửa."))

    def check_invalid_argument_of_request_fields(self):
        request = self.rendering.RenderRequest(unit=UNIT, formats=[0, self.common.FORMAT_DOCX, self.common.FORMAT_DOCX])
        error = failure(lambda: self.render_stub.Render(request))
        equal(error.code(), grpc.StatusCode.INVALID_ARGUMENT)
        fields = sorted(v.field for v in self.detail(error, self.details.BadRequest).field_violations)
        equal(fields, ["formats[0]", "formats[2]", "template_id"])

    def check_many_faults_fit_the_trailers(self):
        data = json.loads(self.data)
        data.update({f"thừa{'á' * 200}{i}": i for i in range(200)})
        error = failure(lambda: self.render_stub.Render(self.request(data_json=json.dumps(data))))
        equal(error.code(), grpc.StatusCode.INVALID_ARGUMENT)
        metadata = self.detail(error, self.details.ErrorInfo).metadata
        told = len(self.detail(error, self.details.BadRequest).field_violations)
        equal(metadata["faults_told"], str(told))
        true(0 < told < int(metadata["faults"]), f"{told} of {metadata['faults']} faults told")

    def check_not_found(self):
        error = failure(lambda: self.template_stub.GetTemplate(self.templates.GetTemplateRequest(template_id="khong-co")))
        equal(error.code(), grpc.StatusCode.NOT_FOUND)
        equal(self.detail(error, self.details.ResourceInfo).resource_name, "khong-co")
        equal(self.detail(error, self.details.ErrorInfo).reason, "TEMPLATE_NOT_FOUND")

    def check_resource_exhausted_by_data(self):
        data = json.dumps({"subject": "a" * (2 * 1024 * 1024)})
        error = failure(lambda: self.render_stub.Render(self.request(data_json=data)))
        equal(error.code(), grpc.StatusCode.RESOURCE_EXHAUSTED)
        equal(self.detail(error, self.details.QuotaFailure).violations[0].subject, "data_json")

    def check_resource_exhausted_by_message(self):
        error = failure(lambda: self.render_stub.Render(self.request(data_json="a" * (32 * 1024 * 1024))))
        equal(error.code(), grpc.StatusCode.RESOURCE_EXHAUSTED)

    def check_deadline_exceeded(self):
        error = failure(lambda: self.render_stub.Render(self.request(data_json=self.large), timeout=0.005))
        equal(error.code(), grpc.StatusCode.DEADLINE_EXCEEDED)

    def check_cancelled(self):
        call = self.render_stub.Render.future(self.request(data_json=self.large))
        true(call.cancel(), "the call could not be cancelled")
        equal(call.code(), grpc.StatusCode.CANCELLED)

    def check_cancelled_stream(self):
        # A window that does not grow: the stream cannot end before it is cancelled.
        with grpc.insecure_channel(self.address, options=[("grpc.http2.bdp_probe", 0)]) as channel:
            call = self.render_stub_of(channel).RenderStream(self.request(data_json=self.large))
            next(call)
            call.cancel()
            error = failure(lambda: list(call))
            equal(error.code(), grpc.StatusCode.CANCELLED)

    def check_unimplemented(self):
        method = self.channel.unary_unary("/thidua.v1.RenderService/Nothing")
        equal(failure(lambda: method(b"")).code(), grpc.StatusCode.UNIMPLEMENTED)

    # Compression

    def check_gzip_on_the_wire_both_ways(self):
        with Relay(self.address) as relay, grpc.insecure_channel(relay.address, compression=grpc.Compression.Gzip) as channel:
            # A megabyte of one letter must take far less than that on the wire.
            data = json.dumps({"subject": "a" * (1024 * 1024)})
            failure(lambda: self.render_stub_of(channel).Render(self.request(data_json=data)))
            true(relay.sent < 64 * 1024, f"{relay.sent} bytes went up")
            get = channel.unary_unary("/thidua.v1.TemplateService/GetTemplate")
            before = relay.received
            answer = get(self.templates.GetTemplateRequest(template_id=TEMPLATE).SerializeToString())
            came = relay.received - before
            true(came < len(answer) // 2, f"{came} bytes came down for {len(answer)}")

    # What the service says of itself

    def check_health(self):
        for service in ["", *SERVICES]:
            answer = self.health_stub.Check(self.health.HealthCheckRequest(service=service))
            equal(answer.status, self.health.HealthCheckResponse.SERVING)
        error = failure(lambda: self.health_stub.Check(self.health.HealthCheckRequest(service="khong.co")))
        equal(error.code(), grpc.StatusCode.NOT_FOUND)

    def check_health_watch(self):
        call = self.health_stub.Watch(self.health.HealthCheckRequest(service="thidua.v1.RenderService"))
        equal(next(call).status, self.health.HealthCheckResponse.SERVING)
        call.cancel()

    def check_reflection_v1(self):
        self.reflect("v1")

    def check_reflection_v1alpha(self):
        self.reflect("v1alpha")

    def reflect(self, version):
        messages = importlib.import_module(f"std.reflection.{version}.reflection_pb2")
        ask = self.channel.stream_stream(
            f"/grpc.reflection.{version}.ServerReflection/ServerReflectionInfo",
            request_serializer=messages.ServerReflectionRequest.SerializeToString,
            response_deserializer=messages.ServerReflectionResponse.FromString,
        )
        questions = [
            messages.ServerReflectionRequest(list_services=""),
            messages.ServerReflectionRequest(file_containing_symbol="thidua.v1.RenderService"),
            messages.ServerReflectionRequest(file_containing_symbol="khong.co"),
        ]
        services, files, nothing = ask(iter(questions))
        equal({service.name for service in services.list_services_response.service}, SERVICES)
        names = {b"thidua/v1/rendering.proto", b"thidua/v1/common.proto"}
        found = b"".join(files.file_descriptor_response.file_descriptor_proto)
        true(all(name in found for name in names), "the files of RenderService are not all there")
        equal(nothing.error_response.error_code, grpc.StatusCode.NOT_FOUND.value[0])


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
