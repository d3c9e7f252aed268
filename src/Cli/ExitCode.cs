namespace ThiDua.Cli;

/// <summary>What the command tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Ok = 0;

    /// <summary>Stopped half-way, or the service failed on sound input.</summary>
    public const int Failed = 1;

    /// <summary>Done, and something was found wrong in what was looked through.</summary>
    public const int Findings = 1;

    /// <summary>The input is wrong; the same command would fail again.</summary>
    public const int BadInput = 2;

    /// <summary>The service cannot be reached or does not answer in time.</summary>
    public const int Unreachable = 3;
}
