using ThiDua.Rules.Profiles;

namespace ThiDua.Service.Profiles;

/// <summary>Codes of the leading posts, as files and pages have them.</summary>
public static class LeaderPosts
{
    /// <summary>The code of a post.</summary>
    public static string Code(LeaderPost post) => post switch
    {
        LeaderPost.Head => "head",
        LeaderPost.ActingHead => "acting-head",
        LeaderPost.Deputy => "deputy",
        _ => throw new NotSupportedException($"{post} has no code."),
    };

    /// <summary>The post of a code; null for a code that is none.</summary>
    public static LeaderPost? Find(string code)
    {
        foreach (var post in Enum.GetValues<LeaderPost>())
        {
            if (Code(post) == code)
            {
                return post;
            }
        }

        return null;
    }
}
