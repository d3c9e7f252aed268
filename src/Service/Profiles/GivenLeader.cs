namespace ThiDua.Service.Profiles;

/// <summary>A leader as a caller gives him, before he is read.</summary>
/// <param name="Body">Code of the body.</param>
/// <param name="Post">The post: <c>head</c>, <c>acting-head</c>, <c>deputy</c>; empty when none was given.</param>
/// <param name="Name">Full name.</param>
/// <param name="From">First day in the post: "2025-07-01".</param>
/// <param name="To">First day no longer in the post; empty while in it.</param>
/// <param name="OtherPosts">Other posts printed above the name.</param>
public sealed record GivenLeader(string Body, string Post, string Name, string From, string To, IReadOnlyList<string> OtherPosts);
