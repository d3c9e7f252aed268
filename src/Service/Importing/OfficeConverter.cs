using System.ComponentModel;
using ThiDua.Service.Hosting;

namespace ThiDua.Service.Importing;

/// <summary>Old Word files, OpenDocument and RTF to .docx, by LibreOffice with a profile of its own each time.</summary>
/// <param name="options">Which program, and how long it may take.</param>
internal sealed class OfficeConverter(ServiceOptions options)
{
    /// <summary>No macros, no content from elsewhere.</summary>
    private const string Profile = """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
        <item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
        </oor:items>
        """;

    /// <summary>The file as .docx.</summary>
    /// <exception cref="ImportFault">It is refused, LibreOffice is missing, fails, or takes too long.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public async Task<byte[]> ToWordAsync(FileKind kind, byte[] file, CancellationToken cancellation)
    {
        OldFormatChecks.Check(kind, file);
        var extension = kind switch { FileKind.OldWord => "doc", FileKind.OpenDocument => "odt", _ => "rtf" };
        var what = $"tệp .{extension}";
        using var folder = new WorkFolder();
        await File.WriteAllBytesAsync(folder.File($"in.{extension}"), file, cancellation);
        Directory.CreateDirectory(folder.File("profile/user"));
        await File.WriteAllTextAsync(folder.File("profile/user/registrymodifications.xcu"), Profile, cancellation);
        try
        {
            await OutsideProgram.RunAsync(
                options.OfficeProgram, folder.Path, options.ConversionTime, cancellation,
                $"-env:UserInstallation={new Uri(folder.File("profile")).AbsoluteUri}", "--headless", "--norestore", "--nolockcheck", "--nodefault", "--nologo",
                "--convert-to", "docx:MS Word 2007 XML", "--outdir", folder.File("out"), folder.File($"in.{extension}"));
        }
        catch (Win32Exception)
        {
            throw new ImportFault(ImportFaults.Missing(what, "LibreOffice"));
        }
        catch (TimeoutException)
        {
            throw new ImportFault(ImportFaults.TooSlow(what, options.ConversionTime));
        }

        var made = new FileInfo(folder.File("out/in.docx"));
        return made.Exists ? await File.ReadAllBytesAsync(made.FullName, cancellation) : throw new ImportFault(ImportFaults.Failed(what));
    }
}
