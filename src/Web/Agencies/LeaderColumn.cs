namespace ThiDua.Web.Agencies;

/// <summary>Columns of a pasted list of leaders.</summary>
internal enum LeaderColumn
{
    /// <summary>Name.</summary>
    Name,

    /// <summary>Post.</summary>
    Post,

    /// <summary>Body.</summary>
    Body,

    /// <summary>First day in the post.</summary>
    From,

    /// <summary>First day no longer in it.</summary>
    To,

    /// <summary>Other posts.</summary>
    OtherPosts,
}
