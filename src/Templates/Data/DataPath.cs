using System.Globalization;

namespace ThiDua.Templates.Data;

/// <summary>Paths into data: <c>phases[0].name</c>.</summary>
public static class DataPath
{
    /// <summary>The path of a field.</summary>
    public static string Field(string path, string name) => path.Length == 0 ? name : path + "." + name;

    /// <summary>The path of an item, counted from 0.</summary>
    public static string Item(string path, int index) => path + "[" + index.ToString(CultureInfo.InvariantCulture) + "]";
}
