namespace ThiDua.Documents.Certificates;

/// <summary>What certificates are printed on.</summary>
public enum PrintMode
{
    /// <summary>White paper: everything is printed.</summary>
    Full,

    /// <summary>Blanks (phôi) with border, emblem and fixed words on them: only what differs is printed.</summary>
    Overprint,
}
