namespace ThiDua.Templates.Schema;

/// <summary>Types of data, as flags: a field may allow several.</summary>
[Flags]
public enum DataType
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Text.</summary>
    String = 1,

    /// <summary>Whole number.</summary>
    Integer = 2,

    /// <summary>Number, whole or not.</summary>
    Number = 4,

    /// <summary>True or false.</summary>
    Boolean = 8,

    /// <summary>List.</summary>
    Array = 16,

    /// <summary>Object.</summary>
    Object = 32,

    /// <summary>Null.</summary>
    Null = 64,

    /// <summary>Any.</summary>
    Any = String | Integer | Number | Boolean | Array | Object | Null,
}
