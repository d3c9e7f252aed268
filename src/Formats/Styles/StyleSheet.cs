using System.Collections.Immutable;

namespace ThiDua.Formats.Styles;

/// <summary>How every role looks in one document.</summary>
/// <param name="Font">Name of the type.</param>
/// <param name="Roles">The roles' styles, in the order of <see cref="Role"/>.</param>
public sealed record StyleSheet(string Font, ImmutableArray<RoleStyle> Roles)
{
    /// <summary>The style of a role.</summary>
    public RoleStyle this[Role role] => Roles[(int)role];

    /// <summary>The style of a role; null when it has none here, as those of certificates in letters.</summary>
    public RoleStyle? Find(Role role) => (int)role < Roles.Length ? Roles[(int)role] : null;
}
