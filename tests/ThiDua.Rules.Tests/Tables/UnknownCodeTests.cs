using System.Text.Json.Nodes;
using ThiDua.Rules.Tables;
using ThiDua.Rules.Tests.Support;

namespace ThiDua.Rules.Tests.Tables;

/// <summary>A code that is unknown, in every field that holds codes: it is told with file, row and id.</summary>
public class UnknownCodeTests
{
    [Theory]
    [InlineData("bodies.json", "SO-SYT", "levels", """["huyen"]""")]
    [InlineData("bodies.json", "SO-SYT", "levels", "[]")]
    [InlineData("bodies.json", "ND30-ORG-K6-PHU-QUOC", "units", """["99999"]""")]
    [InlineData("bodies.json", "SO-SYT", "superior", "\"health-ministry\"")]
    [InlineData("bodies.json", "SO-SYT", "superior", "\"culture-society\"")]
    [InlineData("bodies.json", "SO-SYT", "regime", "\"director\"")]
    [InlineData("bodies.json", "SO-SYT", "group", "\"everyone\"")]
    [InlineData("bodies.json", "SO-SYT", "name", "\"Sở Y tế {tỉnh}\"")]
    [InlineData("bodies.json", "SO-SYT", "issuerLines", """["SỞ Y TẾ {PLACE}"]""")]
    [InlineData("village-terms.json", "VILLAGE-BAN", "levels", """["thon"]""")]
    [InlineData("village-terms.json", "VILLAGE-BAN", "provinces", """["99"]""")]
    [InlineData("awards.json", "AWARD-GK-XA", "name", "\"Giấy khen của {boss}\"")]
    [InlineData("awards.json", "AWARD-GK-XA", "matter", "\"weather\"")]
    [InlineData("awards.json", "AWARD-GK-XA", "moneyLaw", "\"award-money\"")]
    [InlineData("awards.json", "AWARD-GK-XA", "moneyLaw", "\"\"")]
    [InlineData("awards.json", "AWARD-GK-XA", "prizes", "[]")]
    [InlineData("awards.json", "AWARD-GK-XA", "prizes", """[{"kind": "village", "multiplier": 1, "clause": "x", "certainty": "K"}]""")]
    [InlineData("awards.json", "AWARD-GK-XA", "prizes", """[{"kind": "household", "multiplier": 0, "clause": "x", "certainty": "K"}]""")]
    [InlineData("awards.json", "AWARD-GK-XA", "prizes", """[{"kind": "household", "multiplier": 1, "clause": "x", "certainty": "Z"}]""")]
    [InlineData("awards.json", "AWARD-GK-XA", "grantors", "[]")]
    [InlineData("awards.json", "AWARD-GK-XA", "grantors", """[{"levels": ["huyen"]}]""")]
    [InlineData("awards.json", "AWARD-GK-XA", "grantors", """[{"levels": ["xa"], "bodies": ["nobody"]}]""")]
    [InlineData("awards.json", "AWARD-GK-XA", "grantors", """[{"levels": ["xa"], "regimes": ["monarchy"]}]""")]
    [InlineData("awards.json", "AWARD-GK-XA", "authority", "\"Chính phủ\"")]
    [InlineData("base-salaries.json", "SALARY-2024", "amount", "0")]
    [InlineData("legal-bases.json", "LAW-EMULATION-2022", "citation", "\"\"")]
    [InlineData("legal-bases.json", "LAW-EMULATION-2022", "issuedOn", "\"2024-01-02\"")]
    [InlineData("styles.json", "ND30-NN-12", "code", "\"colour\"")]
    [InlineData("styles.json", "ND30-SIGN-22", "default", "\"perhaps\"")]
    [InlineData("symbol-rules.json", "ND30-SO-7", "kinds", """["letter"]""")]
    [InlineData("symbol-rules.json", "ND30-SO-7", "pattern", "\"{BODY}-{YEAR}\"")]
    [InlineData("authority-line-rules.json", "ND30-TITLE-8-HEAD", "kinds", """["letter"]""")]
    [InlineData("authority-line-rules.json", "ND30-TITLE-8-HEAD", "power", "\"royal\"")]
    [InlineData("authority-line-rules.json", "ND30-TITLE-8-HEAD", "power", "1")]
    [InlineData("authority-line-rules.json", "ND30-TITLE-8-HEAD", "line", "\"{CHIEF}\"")]
    [InlineData("signing-forms.json", "ND30-SIGN-F1", "power", "\"royal\"")]
    [InlineData("signing-forms.json", "ND30-SIGN-F1", "signer", "\"king\"")]
    [InlineData("signing-forms.json", "ND30-SIGN-F1", "regimes", """["monarchy"]""")]
    [InlineData("signing-forms.json", "ND30-SIGN-F1", "lines", """["TM. {NATION}"]""")]
    [InlineData("signing-forms.json", "ND30-SIGN-F1", "lines", "[]")]
    [InlineData("signing-forms.json", "ND30-SIGN-F12", "otherPosts", """["{HEAD}"]""")]
    [InlineData("signing-permissions.json", "DELEGATED", "bodies", """["nobody"]""")]
    [InlineData("signing-permissions.json", "DELEGATED", "regimes", """["monarchy"]""")]
    [InlineData("signing-permissions.json", "DELEGATED", "levels", """["huyen"]""")]
    [InlineData("signing-permissions.json", "DELEGATED", "kinds", """["letter"]""")]
    [InlineData("signing-permissions.json", "DELEGATED", "matters", """["weather"]""")]
    [InlineData("signing-permissions.json", "DELEGATED", "powers", """["royal"]""")]
    [InlineData("signing-permissions.json", "DELEGATED", "powers", """["personal", "collective"]""")]
    [InlineData("signing-permissions.json", "DELEGATED", "powers", "[]")]
    [InlineData("signing-permissions.json", "DELEGATED", "signers", """["king"]""")]
    [InlineData("signing-permissions.json", "DELEGATED", "signers", "[]")]
    [InlineData("signing-permissions.json", "DELEGATED", "signerUnits", """["nobody"]""")]
    [InlineData("signing-refusals.json", "STATE-AWARD", "bodies", """["nobody"]""")]
    [InlineData("signing-refusals.json", "STATE-AWARD", "regimes", """["monarchy"]""")]
    [InlineData("signing-refusals.json", "STATE-AWARD", "levels", """["huyen"]""")]
    [InlineData("signing-refusals.json", "STATE-AWARD", "kinds", """["letter"]""")]
    [InlineData("signing-refusals.json", "STATE-AWARD", "matters", """["weather"]""")]
    [InlineData("signing-refusals.json", "STATE-AWARD", "powers", """["royal"]""")]
    [InlineData("signing-refusals.json", "STATE-AWARD", "signers", """["king"]""")]
    [InlineData("signing-refusals.json", "STATE-AWARD", "signerUnits", """["nobody"]""")]
    [InlineData("signing-refusals.json", "STATE-AWARD", "message", "\"{who}\"")]
    [InlineData("signing-refusals.json", "STATE-AWARD", "hint", "\"{signer\"")]
    [InlineData("signing-refusals.json", "NOT-PERMITTED", "forbids", "true")]
    [InlineData("recipient-groups.json", "PARTY-XA", "levels", """["huyen"]""")]
    [InlineData("recipient-groups.json", "PARTY-XA", "levels", "[]")]
    [InlineData("recipient-groups.json", "PARTY-XA", "bodies", """["nobody"]""")]
    [InlineData("recipient-groups.json", "PARTY-XA", "of", "\"district\"")]
    [InlineData("recipient-groups.json", "PARTY-XA", "text", "\"Đảng ủy {place}\"")]
    [InlineData("recipient-rules.json", "NN-PARTY", "kinds", """["letter"]""")]
    [InlineData("recipient-rules.json", "NN-PARTY", "topics", """["weather"]""")]
    [InlineData("recipient-rules.json", "NN-PARTY", "issuers", """["nobody"]""")]
    [InlineData("recipient-rules.json", "NN-PARTY", "levels", """["huyen"]""")]
    [InlineData("recipient-rules.json", "NN-PARTY", "matters", """["weather"]""")]
    [InlineData("recipient-rules.json", "NN-PARTY", "group", "\"everyone\"")]
    [InlineData("recipient-rules.json", "NN-PARTY", "purpose", "\"enjoy\"")]
    [InlineData("recipient-rules.json", "NN-PARTY", "order", "\"20\"")]
    [InlineData("recipient-rules.json", "NN-PARTY", "when", "\"sometimes\"")]
    [InlineData("addressee-rules.json", "KG-DISPATCH", "kinds", """["letter"]""")]
    [InlineData("addressee-rules.json", "KG-DISPATCH", "matters", """["weather"]""")]
    [InlineData("addressee-rules.json", "KG-DISPATCH", "issuers", """["nobody"]""")]
    [InlineData("addressee-rules.json", "KG-DISPATCH", "levels", """["huyen"]""")]
    [InlineData("addressee-rules.json", "KG-DISPATCH", "text", "\"{addressee}\"")]
    [InlineData("archive-rules.json", "ARCHIVE-EMULATION-XA", "kinds", """["letter"]""")]
    [InlineData("archive-rules.json", "ARCHIVE-EMULATION-XA", "issuers", """["nobody"]""")]
    [InlineData("archive-rules.json", "ARCHIVE-EMULATION-XA", "topics", """["weather"]""")]
    [InlineData("archive-rules.json", "ARCHIVE-EMULATION-XA", "levels", """["huyen"]""")]
    [InlineData("archive-rules.json", "ARCHIVE-EMULATION-XA", "unit", "\"home-affairs\"")]
    public void It_is_told_where_it_stands(string file, string id, string field, string value)
    {
        var files = RuleFiles.Shipped.With(file, id, row => row[field] = JsonNode.Parse(value));
        var fault = Assert.Throws<RulesDataException>(files.Read);
        Assert.Equal(file, fault.File);
        Assert.Contains($"({id})", fault.Message, StringComparison.Ordinal);
        Assert.Equal(Row(file, id), fault.Row);
    }

    private static int Row(string file, string id)
    {
        var rows = RuleFiles.Shipped.Rows(file);
        return rows.IndexOf(RuleFiles.Row(rows, id)) + 1;
    }
}
