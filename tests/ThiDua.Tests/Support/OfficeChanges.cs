using System.Globalization;

namespace ThiDua.Tests.Support;

/// <summary>Lets LibreOffice accept or reject the tracked changes of Word files, by its own commands from a macro in a profile of its own.</summary>
internal static class OfficeChanges
{
    private const string Macro = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
        <script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
        Sub SettleAll(folder As String, last As Integer)
          For i = 0 To last
            Settle(folder, i, "Accept")
            Settle(folder, i, "Reject")
          Next i
        End Sub

        Sub Settle(folder As String, number As Integer, verdict As String)
          Dim hidden(0) As New com.sun.star.beans.PropertyValue
          hidden(0).Name = "Hidden"
          hidden(0).Value = True
          file = StarDesktop.loadComponentFromURL(ConvertToURL(folder &amp; "/" &amp; number &amp; ".docx"), "_blank", 0, hidden())
          dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
          dispatcher.executeDispatch(file.CurrentController.Frame, ".uno:" &amp; verdict &amp; "AllTrackedChanges", "", 0, Array())
          Dim filter(0) As New com.sun.star.beans.PropertyValue
          filter(0).Name = "FilterName"
          filter(0).Value = "MS Word 2007 XML"
          file.storeToURL(ConvertToURL(folder &amp; "/" &amp; number &amp; verdict &amp; ".docx"), filter())
          file.close(True)
        End Sub
        </script:module>
        """;

    /// <summary>The Word files that LibreOffice saves of each file with all changes accepted and with all rejected.</summary>
    public static IReadOnlyList<(byte[] Accepted, byte[] Rejected)> Settle(IReadOnlyList<byte[]> docx)
    {
        var folder = Directory.CreateTempSubdirectory("thidua-office-");
        try
        {
            for (var i = 0; i < docx.Count; i++)
            {
                File.WriteAllBytes(PathOf(folder, i, ""), docx[i]);
            }

            // The first start lays the profile out, with an empty module; the second finds ours in its place.
            Office.Run(folder.FullName, "--terminate_after_init");
            File.WriteAllText(Path.Combine(folder.FullName, "profile", "user", "basic", "Standard", "Module1.xba"), Macro);
            Office.Run(folder.FullName, string.Create(CultureInfo.InvariantCulture, $"macro:///Standard.Module1.SettleAll({folder.FullName},{docx.Count - 1})"));
            return [.. docx.Select((_, i) => (File.ReadAllBytes(PathOf(folder, i, "Accept")), File.ReadAllBytes(PathOf(folder, i, "Reject"))))];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string PathOf(DirectoryInfo folder, int number, string verdict) =>
        Path.Combine(folder.FullName, string.Create(CultureInfo.InvariantCulture, $"{number}{verdict}.docx"));
}
