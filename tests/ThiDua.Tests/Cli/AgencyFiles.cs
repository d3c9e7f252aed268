namespace ThiDua.Tests.Cli;

/// <summary>A directory of profiles and a profile as a clerk writes it, gone afterwards.</summary>
internal sealed class AgencyFiles : IDisposable
{
    public const string Unit = "xã Bình Lư, tỉnh Lai Châu";

    public const string Profile = """
        {
          "leaders": [
            { "body": "people-committee", "post": "head", "name": "Trần Thanh Tuấn", "from": "2025-07-01", "to": null },
            { "body": "people-committee", "post": "deputy", "name": "Vi Văn Tô", "from": "2025-07-01" }
          ],
          "drafters": [{ "initials": "HTH", "body": "culture-society" }],
          "villageTerm": "bản",
          "recipients": [{ "kinds": ["plan"], "lines": [{ "covers": ["home-affairs"], "text": "Sở Nội vụ tỉnh (để b/c)" }], "without": ["portal"] }],
          "byOrder": ["committee-office"],
          "styles": { "report-mark": "(để b/c)" }
        }
        """;

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("thidua-agency-");

    public string Profiles => _root.CreateSubdirectory("profiles").FullName;

    public string Write(string name, string text)
    {
        var path = Path.Combine(_root.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>The words of a command on the directory of profiles.</summary>
    public string[] Words(string command, params string[] more) => [.. command.Split(' '), "--unit", Unit, "--profiles", Profiles, .. more];

    public Task<CliRun> SetAsync(string profile, params string[] more) =>
        CliRun.OfAsync(["profile", "set", Write("ho-so.json", profile), "--unit", Unit, "--profiles", Profiles, .. more]);

    public void Dispose() => _root.Delete(recursive: true);
}
