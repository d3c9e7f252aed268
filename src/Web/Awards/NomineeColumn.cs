namespace ThiDua.Web.Awards;

/// <summary>Columns of a pasted list of those to be commended.</summary>
internal enum NomineeColumn
{
    /// <summary>Name.</summary>
    Name,

    /// <summary>Person, collective or household.</summary>
    Kind,

    /// <summary>Word before the name, or the sex.</summary>
    Prefix,

    /// <summary>Post, often with unit.</summary>
    Post,

    /// <summary>Unit.</summary>
    Unit,

    /// <summary>Address.</summary>
    Address,

    /// <summary>The award.</summary>
    Award,

    /// <summary>Achievements.</summary>
    Reason,

    /// <summary>Votes for.</summary>
    Agree,

    /// <summary>Votes against.</summary>
    Disagree,

    /// <summary>Number in the golden book.</summary>
    GoldenBookNo,
}
