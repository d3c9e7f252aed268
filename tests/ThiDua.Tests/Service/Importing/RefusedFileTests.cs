using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Grpc.Core;
using ThiDua.Service.Hosting;
using ThiDua.Service.Importing;
using ThiDua.Tests.Support;

namespace ThiDua.Tests.Service.Importing;

/// <summary>Files that mean harm are refused before another program is given them; a program that is missing or slow is told with the remedy.</summary>
public class RefusedFileTests
{
    private const string OpenDocument = "application/vnd.oasis.opendocument.text";

    private static readonly byte[] SoundOld = Compound("WordDocument");

    public static TheoryData<string, string, byte[]> Files => new()
    {
        { "FILE_NOT_WORD", "nothing", [] },
        { "FILE_NOT_WORD", "a picture", [0x89, 0x50, 0x4E, 0x47, 1, 2, 3] },
        { "FILE_NOT_WORD", "a workbook of Excel before 2007", Compound("Workbook") },
        { "FILE_HAS_MACROS", "an old Word file with macros", Compound("WordDocument", "Macros", "VBA") },
        { "FILE_ENCRYPTED", "a new Word file with a password", Compound("EncryptionInfo", "EncryptedPackage") },
        { "FILE_ENCRYPTED", "an old Word file with a password", Compound(0x01, "WordDocument") },
        { "CONVERSION_FAILED", "a signature and nothing else", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]] },
        { "FILE_HAS_MACROS", "OpenDocument with macros", Odt(("Basic/Standard/Module1.xml", "<x/>")) },
        { "FILE_LINKS_OUT", "OpenDocument with an image elsewhere", Odt(("content.xml", Linked("draw:image", "http://example.com/x.png"))) },
        { "FILE_LINKS_OUT", "OpenDocument with a section elsewhere", Odt(("content.xml", Linked("text:section-source", "../../etc/passwd"))) },
        { "FILE_ENCRYPTED", "OpenDocument with a password", Odt(("META-INF/manifest.xml", "<m:manifest xmlns:m=\"m\"><m:encryption-data/></m:manifest>")) },
        { "CONVERSION_FAILED", "OpenDocument with a DTD", Odt(("content.xml", "<!DOCTYPE d [<!ENTITY e \"x\">]><d>&e;</d>")) },
        { "FILE_LINKS_OUT", "RTF that fetches", Encoding.ASCII.GetBytes("{\\rtf1{\\field{\\*\\fldinst INCLUDEPICTURE \"http://example.com/x\"}}}") },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task It_is_refused_with_the_reason(string code, string what, byte[] file)
    {
        using var importer = new DocumentImporter(new ServiceOptions { OfficeProgram = "no-such-program" });

        var read = await importer.ReadAsync(file, CancellationToken.None);

        Assert.Equal($"{what}: {code}", $"{what}: {string.Join(", ", read.Diagnostics.Select(d => d.Code))}");
        Assert.All(read.Diagnostics, d => Assert.NotEmpty(d.Hint));
    }

    public static TheoryData<byte[], string> NeedingPrograms => new()
    {
        { SoundOld, "tệp .doc" }, { Odt(("content.xml", "<x/>")), "tệp .odt" }, { Encoding.ASCII.GetBytes("{\\rtf1 x}"), "tệp .rtf" }, { Encoding.ASCII.GetBytes("%PDF-1.7"), "tệp PDF" },
    };

    [Theory]
    [MemberData(nameof(NeedingPrograms))]
    public async Task Without_the_program_the_clerk_is_told_to_save_as_docx(byte[] file, string what)
    {
        using var importer = new DocumentImporter(new ServiceOptions { OfficeProgram = "no-such-program", PdfProgram = "no-such-program" });

        var fault = Assert.Single((await importer.ReadAsync(file, CancellationToken.None)).Diagnostics);

        Assert.Equal("CONVERTER_MISSING", fault.Code);
        Assert.Contains(what, fault.Message, StringComparison.Ordinal);
        Assert.Contains("lưu lại thành .docx", fault.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Over_gRPC_a_missing_program_is_a_precondition_that_failed()
    {
        await using var service = await RunningService.StartAsync(new ServiceOptions { OfficeProgram = "no-such-program" });
        var stub = new V1.LocalizationService.LocalizationServiceClient(service.Channel);

        var fault = await Assert.ThrowsAsync<RpcException>(async () => await stub.ImportAsync(new V1.ImportRequest { File = Google.Protobuf.ByteString.CopyFrom(SoundOld) }));

        Assert.Equal(StatusCode.FailedPrecondition, fault.StatusCode);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_program_that_hangs_is_ended_with_its_children_and_leaves_nothing_behind(bool callerGivesUp)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var folder = Directory.CreateTempSubdirectory("thidua-slow-");
        try
        {
            var (script, log) = (Path.Combine(folder.FullName, "slow.sh"), Path.Combine(folder.FullName, "log"));
            await File.WriteAllTextAsync(script, $"#!/bin/sh\nsleep 300 &\necho \"$$ $! $PWD\" > {log}\nwait\n");
            File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            using var importer = new DocumentImporter(new ServiceOptions { OfficeProgram = script, ConversionTime = TimeSpan.FromSeconds(callerGivesUp ? 100 : 2) });
            using var giveUp = new CancellationTokenSource();

            var reading = importer.ReadAsync(SoundOld, giveUp.Token);
            for (var i = 0; i < 200 && !(File.Exists(log) && new FileInfo(log).Length > 0); i++)
            {
                await Task.Delay(50);
            }

            if (callerGivesUp)
            {
                await giveUp.CancelAsync();
                await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
            }
            else
            {
                Assert.Equal("CONVERSION_TIMEOUT", Assert.Single((await reading).Diagnostics).Code);
            }

            var started = (await File.ReadAllTextAsync(log)).Trim().Split(' ', 3);
            Assert.False(Directory.Exists(started[2]));
            Assert.All(started[..2], id => Assert.False(Runs(int.Parse(id))));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Whether a process runs; one that has ended and only waits to be counted does not.</summary>
    private static bool Runs(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return !process.HasExited && !(File.Exists($"/proc/{id}/stat") && File.ReadAllText($"/proc/{id}/stat").Contains(") Z ", StringComparison.Ordinal));
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static byte[] Compound(params string[] names) => Compound(0, names);

    /// <summary>A compound file with a sector of its table, one or two of its directory, and streams of nothing but flags.</summary>
    private static byte[] Compound(byte flags, params string[] names)
    {
        const int Sector = 512;
        var file = new byte[Sector * 16];
        byte[] signature = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        signature.CopyTo(file, 0);
        file[30] = 9;
        Number(48, 1);
        for (var i = 0; i < 109; i++)
        {
            Number(76 + (i * 4), i == 0 ? 0u : uint.MaxValue);
        }

        Number(Sector, 0xFFFFFFFD);
        Number(Sector + 4, 0xFFFFFFFE);
        for (var i = 0; i < names.Length; i++)
        {
            var at = (2 * Sector) + (i * 128);
            var name = Encoding.Unicode.GetBytes(names[i]);
            name.CopyTo(file, at);
            (file[at + 64], file[at + 66]) = ((byte)(name.Length + 2), 2);
            Number(at + 116, 2);
            Number(at + 120, 4096);
        }

        file[(3 * Sector) + 11] = flags;
        return file;

        void Number(int at, uint value) => BitConverter.GetBytes(value).CopyTo(file, at);
    }

    private static string Linked(string element, string target) =>
        $"<d xmlns:draw=\"draw\" xmlns:text=\"text\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"><text:a xlink:href=\"https://example.com/\"/><{element} xlink:href=\"{target}\"/></d>";

    private static byte[] Odt(params (string Name, string Text)[] parts)
    {
        using var output = new MemoryStream();
        using (var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts.Prepend(("mimetype", OpenDocument)))
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return output.ToArray();
    }
}
