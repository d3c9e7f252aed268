using System.Globalization;

namespace ThiDua.Tests.Templates.AwardChain;

/// <summary>A document of the chain: its template, number and date, from which later documents cite it.</summary>
/// <param name="Template">Id of the template.</param>
/// <param name="Number">Number.</param>
/// <param name="Symbol">Symbol, such as <c>QĐ-UBND</c>.</param>
/// <param name="Date">Date of issue.</param>
internal sealed record ChainDocument(string Template, int Number, string Symbol, DateOnly Date)
{
    /// <summary>Number and symbol: 05/BB-HĐTĐKT.</summary>
    public string Code => string.Create(CultureInfo.InvariantCulture, $"{Number:00}/{Symbol}");

    /// <summary>Date as data has it.</summary>
    public string Day => Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Ways to cite it: "số 82/KH-UBND ngày 12/5/2026", "số 31/TTr-VHXH ngày 10 tháng 11 năm 2030".</summary>
    public IReadOnlyList<string> Citations =>
    [
        string.Create(CultureInfo.InvariantCulture, $"số {Code} ngày {Date.Day:00}/{Month}/{Date.Year}"),
        string.Create(CultureInfo.InvariantCulture, $"số {Code} ngày {Date.Day:00} tháng {Month} năm {Date.Year}"),
    ];

    private string Month => Date.Month.ToString(Date.Month <= 2 ? "00" : "0", CultureInfo.InvariantCulture);
}
