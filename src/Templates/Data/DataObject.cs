namespace ThiDua.Templates.Data;

/// <summary>
/// An object of a document's data. Values are null, <see cref="bool"/>, <see cref="long"/>, <see cref="decimal"/>,
/// <see cref="string"/> in normalization form C, <see cref="List{T}"/> of values, or another object.
/// </summary>
public class DataObject : Dictionary<string, object?>
{
    /// <summary>An empty object; names are compared letter by letter.</summary>
    public DataObject()
        : base(StringComparer.Ordinal)
    {
    }
}
