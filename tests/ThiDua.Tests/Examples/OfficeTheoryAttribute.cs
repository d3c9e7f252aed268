namespace ThiDua.Tests.Examples;

/// <summary>A test that needs LibreOffice (soffice); with THIDUA_NO_SKIP=1 it fails without it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OfficeTheoryAttribute : TheoryAttribute
{
    public OfficeTheoryAttribute()
    {
        if (Office.Program is null && Skipping.IsAllowed)
        {
            Skip = "LibreOffice is not installed: no soffice on the path.";
        }
    }
}
