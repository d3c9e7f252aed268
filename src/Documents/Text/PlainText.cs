namespace ThiDua.Documents.Text;

/// <summary>Texts to be compared whatever their marks, case and spaces.</summary>
public static class PlainText
{
    /// <summary>"Họ  và Tên" as "ho va ten".</summary>
    public static string Of(string text)
    {
        var letters = UnicodeText.ToComposed(text).Select(letter => char.ToLowerInvariant(PlainLetter.Of(letter))).Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ');
        return string.Join(' ', new string([.. letters]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
