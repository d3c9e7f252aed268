namespace ThiDua.Templates.Authoring;

/// <summary>What a tag in a template written in Word does.</summary>
public enum TagKind
{
    /// <summary>Prints a field: <c>{{tên đơn vị}}</c>.</summary>
    Field,

    /// <summary>Opens a loop or condition: <c>{{#each danh sách}}</c>, <c>{{#if ghi chú}}</c>.</summary>
    Opens,

    /// <summary>Parts a condition: <c>{{else}}</c>.</summary>
    Parts,

    /// <summary>Closes a loop or condition: <c>{{/each}}</c>.</summary>
    Closes,
}
