namespace ThiDua.Localization.Drafting;

/// <summary>Leaves out a sentence; a block whose words are all gone goes with it.</summary>
internal static class SentenceRemoval
{
    /// <summary>The text without the sentence around a place and the space behind it.</summary>
    public static RevisedText At(RevisedText text, int place, ChangeReason reason)
    {
        var (start, length) = Sentences.Around(text.After, place).GetOffsetAndLength(text.After.Length);
        while (start + length < text.After.Length && text.After[start + length] == ' ')
        {
            length++;
        }

        return text.Release(start, length).Replace(start, length, "", reason);
    }
}
