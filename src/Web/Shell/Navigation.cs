namespace ThiDua.Web.Shell;

/// <summary>The parts of the site.</summary>
internal static class Navigation
{
    /// <summary>From a superior's plan to the own one.</summary>
    public const string Localize = "/cu-the-hoa";

    /// <summary>A document from a template.</summary>
    public const string Compose = "/soan-tu-mau";

    /// <summary>The papers of an award.</summary>
    public const string Award = "/khen-thuong";

    /// <summary>Profiles of agencies.</summary>
    public const string Agency = "/ho-so-co-quan";

    /// <summary>Name and address of each, in the order of the page.</summary>
    public static IReadOnlyList<(string Url, string Name)> Items { get; } =
    [
        (Localize, "Cụ thể hóa kế hoạch"),
        (Compose, "Soạn từ mẫu"),
        (Award, "Khen thưởng"),
        (Agency, "Hồ sơ cơ quan"),
    ];
}
