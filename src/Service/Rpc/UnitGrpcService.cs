using System.Globalization;
using Grpc.Core;
using ThiDua.Catalogue;
using ThiDua.Service.Errors;
using ThiDua.Service.Mapping;
using ThiDua.Service.Pipeline;
using ThiDua.V1;
using Diagnostic = ThiDua.Documents.Diagnostics.Diagnostic;

namespace ThiDua.Service.Rpc;

/// <summary>Answers thidua.v1.UnitService.</summary>
/// <param name="catalogue">The units.</param>
/// <param name="time">Clock: a request without a date is about today.</param>
public sealed class UnitGrpcService(UnitCatalogue catalogue, TimeProvider time) : UnitService.UnitServiceBase
{
    private const int DefaultLimit = 10;
    private const int LargestLimit = 100;

    private readonly UnitCriteriaReader _reader = new(catalogue, time);
    private readonly UnitMapping _mapping = new(catalogue);

    /// <inheritdoc />
    public override Task<ListUnitsResponse> ListUnits(ListUnitsRequest request, ServerCallContext context)
    {
        var faults = new List<Diagnostic>();
        var criteria = _reader.Read(request.Date, request.Kind, request.Province, faults);
        RequireNone(faults);
        var list = $"units/{criteria.Province?.Code}/{request.Kind}/{request.Date}";
        var page = PageRequest.Read(list, request.PageSize, request.PageToken, faults);
        RequireNone(faults);

        var units = catalogue.Units(criteria.On);
        var last = page.After.LastId;
        var rest = last.Length == 0 ? units : units.SkipWhile(unit => unit.Code != last).Skip(1);
        var (shown, next) = page.Cut(rest.Where(criteria.Hold), unit => unit.Code);
        return Task.FromResult(new ListUnitsResponse
        {
            Units = { shown.Select(_mapping.Of) },
            NextPageToken = next,
            TotalSize = units.Count(criteria.Hold),
        });
    }

    /// <inheritdoc />
    public override Task<GetUnitResponse> GetUnit(GetUnitRequest request, ServerCallContext context)
    {
        var faults = new List<Diagnostic>();
        var on = _reader.ReadDate(request.Date, faults);
        if (request.Code.Length == 0)
        {
            faults.Add(Diagnostic.Error("FIELD_REQUIRED", "code", "Thiếu mã đơn vị.", "Hãy ghi mã, ví dụ 03390."));
        }

        RequireNone(faults);
        return catalogue.ByCode(request.Code, on) is { } unit
            ? Task.FromResult(new GetUnitResponse { Unit = _mapping.Of(unit) })
            : throw RpcFailure.From(
                [
                    Diagnostic.Error(
                        "UNIT_CODE_UNKNOWN",
                        "code",
                        string.Create(CultureInfo.InvariantCulture, $"Không có đơn vị mang mã “{request.Code}” vào ngày {on:dd/MM/yyyy}."),
                        "Mã của tỉnh, thành phố có 2 chữ số, của xã, phường, đặc khu có 5 chữ số, kể cả số 0 ở đầu."),
                ],
                request.Code);
    }

    /// <inheritdoc />
    public override Task<FindUnitsResponse> FindUnits(FindUnitsRequest request, ServerCallContext context)
    {
        var faults = new List<Diagnostic>();
        var criteria = _reader.Read(request.Date, request.Kind, request.Province, faults);
        if (string.IsNullOrWhiteSpace(request.Text))
        {
            faults.Add(Diagnostic.Error("FIELD_REQUIRED", "text", "Thiếu chữ cần tìm.", "Hãy ghi tên đơn vị, ví dụ “binh lu”."));
        }

        if (request.Limit is < 0 or > LargestLimit)
        {
            faults.Add(Diagnostic.Error(
                "OUT_OF_RANGE", "limit", $"Số đơn vị cần tìm phải từ 1 đến {LargestLimit}.", $"Bỏ trống là {DefaultLimit}."));
        }

        RequireNone(faults);
        var found = catalogue.Search(request.Text, criteria.On, request.Limit == 0 ? DefaultLimit : request.Limit, criteria.Hold);
        return Task.FromResult(new FindUnitsResponse { Units = { found.Units.Select(_mapping.Of) }, TotalSize = found.Total });
    }

    /// <inheritdoc />
    public override Task<ResolveUnitResponse> ResolveUnit(ResolveUnitRequest request, ServerCallContext context)
    {
        var faults = new List<Diagnostic>();
        var unit = UnitResolver.Resolve(request.Unit, _reader.ReadDate(request.Date, faults));
        faults.AddRange(unit.Diagnostics);
        RequireNone(faults);
        return Task.FromResult(new ResolveUnitResponse { Unit = _mapping.Of(unit.Value!) });
    }

    private static void RequireNone(List<Diagnostic> faults)
    {
        if (faults.Count > 0)
        {
            throw RpcFailure.From(faults);
        }
    }
}
