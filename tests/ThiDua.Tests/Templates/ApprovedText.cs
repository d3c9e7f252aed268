using ThiDua.Tests.Examples;

namespace ThiDua.Tests.Templates;

/// <summary>Texts that a person has read and approved: files of the folder Approved.</summary>
internal static class ApprovedText
{
    /// <summary>Compares with the approved text; on a difference writes what was received and names the first line that differs.</summary>
    /// <param name="name">Name of the file without ending.</param>
    /// <param name="received">The lines.</param>
    /// <param name="area">The folder of the tests that has the folder Approved.</param>
    public static void Verify(string name, IEnumerable<string> received, string area = "Templates")
    {
        var folder = ExampleFiles.TestFile(area, "Approved");
        var lines = received.ToList();
        var approved = Path.Combine(folder, name + ".txt");
        var expected = File.Exists(approved) ? File.ReadAllLines(approved) : [];
        var receivedFile = Path.Combine(folder, name + ".received.txt");
        if (expected.SequenceEqual(lines, StringComparer.Ordinal))
        {
            File.Delete(receivedFile);
            return;
        }

        File.WriteAllText(receivedFile, string.Concat(lines.Select(line => line + "\n")));
        var same = expected.Zip(lines).TakeWhile(pair => pair.First == pair.Second).Count();
        Assert.Fail($"{name}.txt differs from line {same + 1}.\nApproved: {Line(expected, same)}\nReceived: {Line(lines, same)}");
    }

    private static string Line(IReadOnlyList<string> lines, int index) => index < lines.Count ? lines[index] : "(no more lines)";
}
