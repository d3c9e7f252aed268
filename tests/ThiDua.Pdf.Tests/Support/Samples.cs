using System.Collections.Immutable;
using ThiDua.Formats.Fonts;
using ThiDua.Formats.Formatted;
using ThiDua.Formats.Images;
using ThiDua.Pdf.Frames;

namespace ThiDua.Pdf.Tests.Support;

/// <summary>Documents laid out by hand.</summary>
internal static class Samples
{
    public const string Title = "KẾ HOẠCH Triển khai phong trào thi đua “Cả nước chung tay” (2026) \\ <thử & nghiệm>";
    public const double Left = 85;
    public const double Right = 553;
    public const double Size = 14;

    /// <summary>All letters of the Vietnamese alphabet with all tones, lower case then upper case, a line a vowel.</summary>
    public static ImmutableArray<string> Letters { get; } =
    [
        "a à ả ã á ạ ă ằ ẳ ẵ ắ ặ â ầ ẩ ẫ ấ ậ", "e è ẻ ẽ é ẹ ê ề ể ễ ế ệ", "i ì ỉ ĩ í ị y ỳ ỷ ỹ ý ỵ",
        "o ò ỏ õ ó ọ ô ồ ổ ỗ ố ộ ơ ờ ở ỡ ớ ợ", "u ù ủ ũ ú ụ ư ừ ử ữ ứ ự", "b c d đ g h k l m n p q r s t v x f j w z",
        "A À Ả Ã Á Ạ Ă Ằ Ẳ Ẵ Ắ Ặ Â Ầ Ẩ Ẫ Ấ Ậ", "E È Ẻ Ẽ É Ẹ Ê Ề Ể Ễ Ế Ệ", "I Ì Ỉ Ĩ Í Ị Y Ỳ Ỷ Ỹ Ý Ỵ",
        "O Ò Ỏ Õ Ó Ọ Ô Ồ Ổ Ỗ Ố Ộ Ơ Ờ Ở Ỡ Ớ Ợ", "U Ù Ủ Ũ Ú Ụ Ư Ừ Ử Ữ Ứ Ự", "B C D Đ G H K L M N P Q R S T V X F J W Z",
        "0123456789 .,;:!?()[]“”‘’–-/%&+\\",
    ];

    public static ImmutableArray<string> Justified { get; } =
    [
        "Căn cứ Luật Tổ chức chính quyền địa phương; thực hiện Kế hoạch của Ủy ban ",
        "nhân dân tỉnh, Ủy ban nhân dân xã ban hành kế hoạch triển khai phong trào ",
        "thi đua trên địa bàn xã như sau:",
    ];

    /// <summary>Three pages: letters in four faces, a paragraph that runs over a page break, a table, bookmarks.</summary>
    public static LaidOutDocument ThreePages()
    {
        var root = new StructureElement(StructureType.Document);
        var page1 = ImmutableArray.CreateBuilder<FrameItem>();
        page1.Add(Line(60, "KẾ HOẠCH", FontFace.Bold, root.Add(StructureType.H1), x: 270));
        page1.Add(new RuleFrame(250, 66, 370, 66, 0.5));
        var y = 90.0;
        foreach (var face in Enum.GetValues<FontFace>())
        {
            var leaf = root.Add(StructureType.P);
            foreach (var letters in Letters)
            {
                page1.Add(Line(y, letters + ' ', face, leaf, size: 10));
                y += 12;
            }
        }

        var over = root.Add(StructureType.P);
        page1.Add(JustifiedLine(y + 10, Justified[0], over));
        page1.Add(JustifiedLine(y + 28, Justified[1], over));
        var page2 = ImmutableArray.CreateBuilder<FrameItem>();
        page2.Add(Line(40, "2", FontFace.Regular, null, x: 316));
        page2.Add(Line(80, Justified[2], FontFace.Regular, over));
        page2.Add(Line(110, "I. MỤC ĐÍCH", FontFace.Bold, root.Add(StructureType.H2)));
        AddList(page2, root);
        AddTable(page2, root);
        var page3 = ImmutableArray.CreateBuilder<FrameItem>();
        page3.Add(Line(40, "3", FontFace.Regular, null, x: 316));
        page3.Add(Line(80, "1. Giải pháp", FontFace.BoldItalic, root.Add(StructureType.H3)));
        page3.Add(Line(100, "II. TỔ CHỨC THỰC HIỆN", FontFace.Bold, root.Add(StructureType.H2)));
        return new LaidOutDocument(
            new DocumentProperties(Title, "vi-VN", []),
            [new(612, 841.89, page1.ToImmutable()), new(612, 841.89, page2.ToImmutable()), new(841.89, 612, page3.ToImmutable())],
            root,
            [new("KẾ HOẠCH", 1, 0, 46), new("I. MỤC ĐÍCH", 2, 1, 96), new("1. Giải pháp", 4, 2, 66), new("II. TỔ CHỨC THỰC HIỆN", 2, 2, 86)]);
    }

    /// <summary>One page with one line.</summary>
    public static LaidOutDocument OneLine(string text, FontFace face = FontFace.Regular, double spaceExtra = 0)
    {
        var root = new StructureElement(StructureType.Document);
        var line = new TextFrame(Left, 100, text, face, Size, spaceExtra, root.Add(StructureType.P));
        return new LaidOutDocument(new DocumentProperties("Một dòng", "vi-VN", []), [new(595, 842, [line])], root, []);
    }

    /// <summary>Two pages: an opaque image on the first, the given ones on the second, one below the other.</summary>
    public static LaidOutDocument WithImages(params ImageData[] images)
    {
        var document = OneLine("Biểu trưng của phong trào");
        var first = document.Pages[0] with { Items = document.Pages[0].Items.Add(Image(Pictures.Opaque, 0)) };
        return document with { Pages = [first, first with { Items = [.. images.Select(Image)] }] };

        ImageFrame Image(ImageData image, int place) => new(
            Left, 150 + (60 * place), 80, 50.5, image,
            document.Structure.Add(new StructureElement(StructureType.Figure) { AlternativeText = $"Ảnh thứ {place} của trang" }));
    }

    public static TextFrame Line(
        double y, string text, FontFace face, StructureElement? element, double x = Left, double size = Size) =>
        new(x, y, text, face, size, 0, element);

    public static TextFrame JustifiedLine(double y, string text, StructureElement element)
    {
        var line = text.TrimEnd();
        var room = Right - Left - FontMetrics.TimesNewRoman.Width(line, FontFace.Regular, Size);
        return new TextFrame(Left, y, text, FontFace.Regular, Size, room / line.Count(c => c == ' '), element);
    }

    private static void AddList(ImmutableArray<FrameItem>.Builder page, StructureElement root)
    {
        var list = root.Add(StructureType.L);
        page.Add(Line(130, "a) Nội dung thứ nhất;", FontFace.Regular, list.Add(StructureType.LI).Add(StructureType.LBody)));
        page.Add(Line(150, "b) Nội dung thứ hai.", FontFace.Italic, list.Add(StructureType.LI).Add(StructureType.LBody)));
    }

    private static void AddTable(ImmutableArray<FrameItem>.Builder page, StructureElement root)
    {
        var table = root.Add(StructureType.Table);
        var header = table.Add(StructureType.TR);
        page.Add(Line(200, "TT", FontFace.Bold, header.Add(StructureType.TH)));
        page.Add(Line(200, "Chỉ tiêu", FontFace.Bold, header.Add(new StructureElement(StructureType.TH) { ColumnSpan = 2 }), x: 150));
        var row = table.Add(StructureType.TR);
        page.Add(Line(220, "1", FontFace.Regular, row.Add(StructureType.TD)));
        page.Add(Line(220, "Hộ nghèo", FontFace.Regular, row.Add(StructureType.TD), x: 150));
        row.Add(StructureType.TD);
        for (var i = 0; i < 3; i++)
        {
            page.Add(new RuleFrame(80, 185 + (20 * i), 400, 185 + (20 * i), 0.5));
            page.Add(new RuleFrame(80 + (160 * i), 185, 80 + (160 * i), 225, 0.75));
        }
    }
}
