namespace ThiDua.Docx.Reading.Outline;

/// <summary>Paragraphs that enclose others without being text: the loops and conditions of a template written in Word.</summary>
public enum Bracket
{
    /// <summary>Ordinary text.</summary>
    None,

    /// <summary>Opens, as <c>{{#each}}</c>.</summary>
    Opens,

    /// <summary>Closes one part and opens the other, as <c>{{else}}</c>.</summary>
    Parts,

    /// <summary>Closes, as <c>{{/each}}</c>.</summary>
    Closes,
}
