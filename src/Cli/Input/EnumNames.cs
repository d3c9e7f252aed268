using Google.Protobuf.Reflection;

namespace ThiDua.Cli.Input;

/// <summary>What values of the protos' enumerations are called in files and on the command line: LEADER_POST_ACTING_HEAD is "acting-head".</summary>
internal static class EnumNames
{
    /// <summary>The names of an enumeration, without that of "not given".</summary>
    public static IEnumerable<string> Of(EnumDescriptor type) => type.Values.Where(value => value.Number != 0).Select(NameOf);

    /// <summary>The name of a number; empty for "not given", the number itself for one this version does not know.</summary>
    public static string NameOf(EnumDescriptor type, int number) =>
        number == 0 ? "" : type.FindValueByNumber(number) is { } value ? NameOf(value) : FormattableString.Invariant($"{number}");

    /// <summary>The number of a name; null for a name that is none.</summary>
    public static int? NumberOf(EnumDescriptor type, string name) =>
        type.Values.FirstOrDefault(value => value.Number != 0 && NameOf(value) == name)?.Number;

    private static string NameOf(EnumValueDescriptor value)
    {
        // LEADER_POST_HEAD of LeaderPost: the prefix is as long as the type's name with an underscore before each further capital and at the end.
        var prefix = value.EnumDescriptor.Name.Length + value.EnumDescriptor.Name.Count(char.IsAsciiLetterUpper);
        return value.Name[prefix..].ToLowerInvariant().Replace('_', '-');
    }
}
