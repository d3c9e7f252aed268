using System.Globalization;
using Grpc.Core;
using ThiDua.Client;
using ThiDua.Tests.Support;
using ThiDua.V1;

namespace ThiDua.Tests.Service;

/// <summary>The catalogue of units over a real connection.</summary>
public class UnitTests(ServiceFixture fixture) : IClassFixture<ServiceFixture>
{
    private const string June = "2026-06-01";
    private const string October = "2026-10-01";

    private RunningService Service => fixture.Service;

    [Fact]
    public async Task All_units_are_listed_provinces_first_then_communes_province_by_province()
    {
        var units = await Service.Client.ListUnitsAsync(date: June).ToListAsync();

        var (provinces, communes) = (units[..34], units[34..]);
        Assert.Equal(3355, units.Count);
        Assert.Equal(3355, units.DistinctBy(unit => unit.Code).Count());
        Assert.All(provinces, unit => Assert.Equal((UnitLevel.Province, "", ""), (unit.Level, unit.ProvinceCode, unit.ProvinceName)));
        Assert.Equal(provinces.Select(unit => unit.Code).Order(StringComparer.Ordinal), provinces.Select(unit => unit.Code));
        Assert.Equal(communes.Select(unit => unit.ProvinceCode).Order(StringComparer.Ordinal), communes.Select(unit => unit.ProvinceCode));
        Assert.All(communes, unit => Assert.Equal(UnitLevel.Commune, unit.Level));
    }

    [Theory]
    [InlineData("12")]
    [InlineData("Lai Châu")]
    [InlineData("tinh lai chau")]
    public async Task A_province_filters_by_code_or_name(string province)
    {
        var units = await Service.Client.ListUnitsAsync(province).ToListAsync();

        Assert.Equal(38, units.Count);
        Assert.All(units, unit => Assert.Equal(("12", "tỉnh Lai Châu"), (unit.ProvinceCode, unit.ProvinceName)));
    }

    [Fact]
    public async Task Kind_and_date_filter_too()
    {
        var wards = await Service.Client.ListUnitsAsync("Lai Châu", Level.Ward).ToListAsync();
        var june = await Service.Client.ListUnitsAsync(kind: Level.City, date: June).ToListAsync();
        var october = await Service.Client.ListUnitsAsync(kind: Level.City, date: October).ToListAsync();

        Assert.Equal(["phường Đoàn Kết, tỉnh Lai Châu", "phường Tân Phong, tỉnh Lai Châu"], wards.Select(unit => unit.FullName));
        Assert.Equal((7, 9), (june.Count, october.Count));
        Assert.Equal(["Quảng Ninh", "Bắc Ninh"], october.Select(unit => unit.Name).Except(june.Select(unit => unit.Name)));
    }

    [Fact]
    public async Task Pages_follow_one_another_without_gap_or_overlap()
    {
        var request = new ListUnitsRequest { Province = "Lai Châu", PageSize = 7 };
        var codes = new List<string>();
        do
        {
            var page = await Service.Units.ListUnitsAsync(request);
            Assert.InRange(page.Units.Count, 1, 7);
            Assert.Equal(38, page.TotalSize);
            codes.AddRange(page.Units.Select(unit => unit.Code));
            request.PageToken = page.NextPageToken;
        }
        while (request.PageToken.Length > 0);

        Assert.Equal(await Service.Client.ListUnitsAsync("12").Select(unit => unit.Code).ToListAsync(), codes);
        Assert.Equal(50, (await Service.Units.ListUnitsAsync(new ListUnitsRequest())).Units.Count);
    }

    [Fact]
    public async Task A_page_token_of_another_list_is_a_violation()
    {
        var token = (await Service.Units.ListUnitsAsync(new ListUnitsRequest { PageSize = 1, Province = "12" })).NextPageToken;
        ListUnitsRequest[] requests =
        [
            new() { PageToken = token }, new() { PageToken = token, Province = "Sơn La" },
            new() { PageToken = token, Province = "12", Kind = Level.Ward }, new() { PageToken = token, Province = "12", Date = June },
            new() { PageToken = token + "A", Province = "12" },
        ];

        foreach (var request in requests)
            await AssertViolationAsync(() => Service.Units.ListUnitsAsync(request), "page_token", "PAGE_TOKEN_INVALID");

        var same = await Service.Units.ListUnitsAsync(new ListUnitsRequest { PageToken = token, Province = "tỉnh Lai Châu" });
        Assert.Equal(37, same.Units.Count);
    }

    [Fact]
    public async Task A_unit_tells_its_names_and_its_history()
    {
        var unit = await Service.Client.GetUnitAsync("24", June);

        Assert.Equal(
            new Unit
            {
                Code = "24",
                Name = "Bắc Ninh",
                Kind = Level.Province,
                KindName = "tỉnh",
                Level = UnitLevel.Province,
                FullName = "tỉnh Bắc Ninh",
                Periods =
                {
                    new KindPeriod
                    {
                        Kind = Level.Province,
                        KindName = "tỉnh",
                        ValidFrom = "2025-07-01",
                        ValidTo = "2026-09-20",
                        LegalBasis = "202/2025/QH15",
                    },
                    new KindPeriod { Kind = Level.City, KindName = "thành phố", ValidFrom = "2026-09-20", LegalBasis = "39/2026/QH16" },
                },
            },
            unit);
        Assert.Equal("thành phố Bắc Ninh", (await Service.Client.GetUnitAsync("24", October)).FullName);
    }

    [Theory]
    [InlineData("3390", "")]
    [InlineData("99999", "")]
    [InlineData("Bình Lư", "")]
    [InlineData("03390", "2025-06-30")]
    public async Task A_code_that_no_unit_has_on_the_date_is_not_found(string code, string date)
    {
        var request = new GetUnitRequest { Code = code, Date = date };
        var failure = await Assert.ThrowsAsync<RpcException>(async () => await Service.Units.GetUnitAsync(request));
        var resource = StatusDetails.Of<Google.Rpc.ResourceInfo>(failure)!;

        Assert.Equal(StatusCode.NotFound, failure.StatusCode);
        Assert.Equal(("thidua.v1.Unit", code), (resource.ResourceType, resource.ResourceName));
        Assert.Equal("UNIT_CODE_UNKNOWN", StatusDetails.Of<Google.Rpc.ErrorInfo>(failure)!.Reason);
    }

    [Theory]
    [InlineData("binh lu", "xã Bình Lư, tỉnh Lai Châu")]
    [InlineData("p. nam gia nghia", "phường Nam Gia Nghĩa, tỉnh Lâm Đồng")]
    [InlineData("xa binh lu, lai chau", "xã Bình Lư, tỉnh Lai Châu")]
    [InlineData("Binh Lư lai chau", "xã Bình Lư, tỉnh Lai Châu")]
    [InlineData("quang ninh", "tỉnh Quảng Ninh")]
    public async Task A_unit_is_found_as_a_clerk_types_it(string text, string expected)
    {
        var found = await Service.Client.FindUnitsAsync(new FindUnitsRequest { Text = text, Date = June });

        Assert.Equal(expected, found.Units[0].FullName);
        Assert.Equal(Math.Min(10, found.TotalSize), found.Units.Count);
    }

    [Fact]
    public async Task A_search_keeps_to_kind_province_date_and_limit()
    {
        var narrow = await Service.Client.FindUnitsAsync(
            new FindUnitsRequest { Text = "tan", Kind = Level.Ward, Province = "ho chi minh", Date = October, Limit = 3 });
        var kindOfDate = await Service.Client.FindUnitsAsync(new FindUnitsRequest { Text = "bac ninh", Kind = Level.Province, Date = October });
        var nothing = await Service.Client.FindUnitsAsync(new FindUnitsRequest { Text = "không có ở đâu" });

        Assert.Equal(3, narrow.Units.Count);
        Assert.InRange(narrow.TotalSize, 4, 113);
        Assert.All(narrow.Units, unit => Assert.Equal((Level.Ward, "79"), (unit.Kind, unit.ProvinceCode)));
        Assert.DoesNotContain(kindOfDate.Units, unit => unit.Code == "24");
        Assert.Equal(new FindUnitsResponse(), nothing);
    }

    [Theory]
    [InlineData("2026-09-19T16:59:00Z", "tỉnh Bắc Ninh")]
    [InlineData("2026-09-19T17:00:00Z", "thành phố Bắc Ninh")]
    public async Task Without_a_date_a_question_is_about_today_in_Viet_Nam(string now, string expected)
    {
        var clock = new ManualClock { Now = DateTimeOffset.Parse(now, CultureInfo.InvariantCulture) };
        await using var service = await RunningService.StartAsync(configure: clock.Replace);

        Assert.Equal(expected, (await service.Client.GetUnitAsync("24")).FullName);
        Assert.Equal(expected, (await service.Client.FindUnitsAsync(new FindUnitsRequest { Text = "bac ninh" })).Units[0].FullName);
    }

    [Theory]
    [InlineData("2026-09", "thành phố Bắc Ninh")]
    [InlineData("2026-08", "tỉnh Bắc Ninh")]
    [InlineData("2026", "thành phố Bắc Ninh")]
    public async Task A_date_with_an_open_day_means_its_last_day_as_in_rendering(string date, string expected) =>
        Assert.Equal(expected, (await Service.Client.GetUnitAsync("24", date)).FullName);

    [Theory]
    [InlineData("03390")]
    [InlineData("xã Bình Lư, tỉnh Lai Châu")]
    [InlineData("Bình Lư")]
    public async Task A_name_or_code_resolves_to_its_one_unit(string unit) =>
        Assert.Equal("03390", (await Service.Client.ResolveUnitAsync(unit)).Code);

    [Theory]
    [InlineData("Tân An", June, "UNIT_AMBIGUOUS", "xã Tân An, tỉnh Nghệ An")]
    [InlineData("binh lu", June, "UNIT_NOT_FOUND", "xã Bình Lư, tỉnh Lai Châu")]
    [InlineData("thành phố Bắc Ninh", June, "UNIT_KIND_DIFFERS", "tỉnh Bắc Ninh")]
    [InlineData("tỉnh Bắc Ninh", October, "UNIT_KIND_DIFFERS", "thành phố Bắc Ninh")]
    public async Task What_does_not_resolve_is_answered_with_candidates_as_in_rendering(
        string unit, string date, string reason, string candidate)
    {
        var failure = await Assert.ThrowsAsync<ThiDuaException>(() => Service.Client.ResolveUnitAsync(unit, date));
        var request = Plans.Request();
        (request.Unit, request.IssueDate) = (unit, date);
        var rendering = await Assert.ThrowsAsync<ThiDuaException>(() => Service.Client.RenderAsync(request));

        Assert.Equal((StatusCode.InvalidArgument, reason), (failure.StatusCode, failure.Reason));
        Assert.Contains(candidate, Assert.Single(failure.Problems).Message, StringComparison.Ordinal);
        Assert.Equal(rendering.Problems.Single(problem => problem.Field == "unit"), failure.Problems[0]);
    }

    [Fact]
    public async Task Bad_fields_are_violations()
    {
        var units = Service.Units;
        await AssertViolationAsync(() => units.ListUnitsAsync(new ListUnitsRequest { PageSize = 201 }), "page_size", "OUT_OF_RANGE");
        await AssertViolationAsync(() => units.ListUnitsAsync(new ListUnitsRequest { Kind = (Level)99 }), "kind", "VALUE_NOT_ALLOWED");
        await AssertViolationAsync(() => units.ListUnitsAsync(new ListUnitsRequest { Date = "2026-02-30" }), "date", "DATE_INVALID");
        await AssertViolationAsync(() => units.GetUnitAsync(new GetUnitRequest()), "code", "FIELD_REQUIRED");
        await AssertViolationAsync(() => units.GetUnitAsync(new GetUnitRequest { Code = "24", Date = "x" }), "date", "DATE_INVALID");
        await AssertViolationAsync(() => units.FindUnitsAsync(new FindUnitsRequest { Text = " " }), "text", "FIELD_REQUIRED");
        await AssertViolationAsync(() => units.FindUnitsAsync(new FindUnitsRequest { Text = "a", Limit = 101 }), "limit", "OUT_OF_RANGE");
        await AssertViolationAsync(() => units.FindUnitsAsync(new FindUnitsRequest { Text = "a", Limit = -1 }), "limit", "OUT_OF_RANGE");
        await AssertViolationAsync(() => units.ResolveUnitAsync(new ResolveUnitRequest()), "unit", "FIELD_REQUIRED");
    }

    [Fact]
    public async Task An_unknown_province_is_a_violation_with_those_that_may_be_meant()
    {
        var text = await AssertViolationAsync(
            () => Service.Units.FindUnitsAsync(new FindUnitsRequest { Text = "a", Province = "Lai Chou", Date = June }),
            "province",
            "PROVINCE_NOT_FOUND");

        Assert.Equal("Không có tỉnh, thành phố “Lai Chou” vào ngày 01/06/2026. Có phải ý là: tỉnh Lai Châu.", text);
    }

    private static async Task<string> AssertViolationAsync<T>(Func<AsyncUnaryCall<T>> call, string field, string reason)
    {
        var failure = await Assert.ThrowsAsync<RpcException>(async () => await call());
        var violation = Assert.Single(StatusDetails.Of<Google.Rpc.BadRequest>(failure)!.FieldViolations);

        Assert.Equal((StatusCode.InvalidArgument, field, reason), (failure.StatusCode, violation.Field, violation.Reason));
        return violation.Description;
    }
}
