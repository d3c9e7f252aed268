using ThiDua.Tests.Docx.Reading.Messy;
using ThiDua.Tests.Localization;

namespace ThiDua.Tests.Web.Support;

/// <summary>The plan of Lai Châu as a clerk has it: typed by hand, with the habits of Word users.</summary>
internal static class MessyPlan
{
    public const string Name = "KH thi đua Lai Châu (bản gửi xã).docx";

    private static readonly Lazy<byte[]> Made = new(() => MessyVariant.Of(Localizing.LaiChau, 11).File);

    public static byte[] File => Made.Value;
}
