namespace ThiDua.Documents.Text;

/// <summary>Letters without their marks.</summary>
public static class PlainLetter
{
    /// <summary>"ử" as "u", "Đ" as "D"; other characters as they are.</summary>
    public static char Of(char letter) => letter switch
    {
        'đ' => 'd',
        'Đ' => 'D',
        _ => UnicodeText.BaseOf(letter),
    };
}
