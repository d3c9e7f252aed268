using ThiDua.Formats.Fonts;
using ThiDua.Formats.Measures;
using ThiDua.Formats.Styles;

namespace ThiDua.Formats.Certificates;

/// <summary>Checks layouts for rows that contradict each other.</summary>
internal static class LayoutChecks
{
    /// <exception cref="LayoutDataException">A row is wrong.</exception>
    public static void Check(CertificateLayouts layouts, string file)
    {
        Require(layouts.Fit.Step > 0 && layouts.Print.OffsetStep > 0, file, "", "bước phải lớn hơn 0");
        for (var i = 0; i < layouts.Layouts.Length; i++)
        {
            var layout = layouts.Layouts[i];
            Require(
                !layouts.Layouts.Take(i).Any(other => other.Id == layout.Id && Overlap(other, layout)),
                file, layout.Id, "có hai bố cục cùng mã trong cùng một thời gian");
            Check(layout, layouts.Fit, file);
        }
    }

    private static void Check(CertificateLayout layout, FitRule fit, string file)
    {
        var borders = layout.Borders;
        Require(layout.ValidTo is null || layout.ValidTo > layout.ValidFrom, file, layout.Id, "validTo không sau validFrom");
        Require(
            !borders.IsEmpty && borders.Zip(borders.Skip(1)).All(pair => pair.Second.Inset > pair.First.Inset + pair.First.Thickness),
            file, layout.Id, "các đường viền phải đi từ ngoài vào trong, không chồng nhau");
        foreach (var border in borders)
        {
            RequireColour(border.Colour, file, layout.Id);
        }

        foreach (var part in Enum.GetValues<CertificatePart>())
        {
            var count = layout.Lines.Count(line => line.Part == part);
            Require(count == 1, file, Row(layout, part), count == 0 ? "thiếu dòng này" : "dòng này được ghi hơn một lần");
        }

        var inset = borders[^1].Inset + borders[^1].Thickness;
        var inner = new CertificateBox(inset, inset, layout.Width - (2 * inset), layout.Height - (2 * inset));
        Require(layout.Emblem.IsWithin(inner), file, $"{layout.Id}, emblem", "khung nằm ngoài đường viền");
        foreach (var line in layout.Lines)
        {
            Check(line, inner, fit, file, Row(layout, line.Part));
        }

        CheckOverlaps(layout, file);
    }

    private static void Check(CertificateLine line, CertificateBox inner, FitRule fit, string file, string row)
    {
        RequireColour(line.Colour, file, row);
        Require(Box(line).IsWithin(inner), file, row, "khung nằm ngoài đường viền");
        Require(line.Least <= line.Size && line.Least > 0, file, row, "leastSize lớn hơn size");
        Require((line.Size - line.Least) / fit.Step % 1 == 0, file, row, "từ size đến leastSize không phải là một số bước nguyên");
        Require(line.MostLines >= 1, file, row, "mostLines nhỏ hơn 1");
        Require(Fits(line.Size, 1, line.Height), file, row, "khung thấp hơn một dòng chữ");
        if (line.Broken is { } broken)
        {
            Require(line.MostLines == 1, file, row, "broken chỉ dùng cho dòng có mostLines là 1");
            Require(Fits(line.Least, 2, broken.Height), file, row, "khung broken thấp hơn hai dòng chữ nhỏ nhất");
            Require((Box(line) with { Top = broken.Top, Height = broken.Height }).IsWithin(inner), file, row, "khung broken nằm ngoài đường viền");
        }
        else
        {
            Require(Fits(line.Least, line.MostLines, line.Height), file, row, "khung thấp hơn mostLines dòng chữ nhỏ nhất");
        }
    }

    private static void CheckOverlaps(CertificateLayout layout, string file)
    {
        for (var i = 0; i < layout.Lines.Length; i++)
        {
            var box = Box(layout.Lines[i]);
            Require(!box.Covers(layout.Emblem), file, Row(layout, layout.Lines[i].Part), "khung chồng lên khung Quốc huy");
            foreach (var other in layout.Lines.Take(i))
            {
                Require(!box.Covers(Box(other)), file, Row(layout, layout.Lines[i].Part), $"khung chồng lên khung {Name(other.Part)}");
            }
        }
    }

    private static CertificateBox Box(CertificateLine line) => new(line.Left, line.Top, line.Width, line.Height);

    private static bool Fits(double size, int lines, double height) =>
        lines * FontMetrics.TimesNewRoman.LineHeight(size) <= Length.FromMillimetres(height).Points;

    private static bool Overlap(CertificateLayout a, CertificateLayout b) =>
        a.ValidFrom < (b.ValidTo ?? DateOnly.MaxValue) && b.ValidFrom < (a.ValidTo ?? DateOnly.MaxValue);

    private static string Row(CertificateLayout layout, CertificatePart part) => $"{layout.Id}, {Name(part)}";

    private static string Name(CertificatePart part)
    {
        var name = part.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    private static void RequireColour(string text, string file, string row)
    {
        try
        {
            Colour.Parse(text);
        }
        catch (FormatException exception)
        {
            throw new LayoutDataException(file, row, exception.Message, exception);
        }
    }

    private static void Require(bool holds, string file, string row, string fault)
    {
        if (!holds)
        {
            throw new LayoutDataException(file, row, fault);
        }
    }
}
