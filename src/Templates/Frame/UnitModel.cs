using ThiDua.Catalogue;
using ThiDua.Rules;
using ThiDua.Rules.Bodies;
using ThiDua.Rules.Frames;
using ThiDua.Rules.Profiles;
using ThiDua.Templates.Data;

namespace ThiDua.Templates.Frame;

/// <summary>What a template may say of the issuing unit, under the name <c>unit</c>.</summary>
internal static class UnitModel
{
    /// <summary>The name templates use; no schema may define a field of this name.</summary>
    public const string Name = "unit";

    public static DataObject Of(RuleBook book, AdministrativeUnit unit, AgencyProfile profile, string villageTerm, DateOnly on)
    {
        var committee = book.Bodies.Find(FrameRequest.Committee, unit, on)!;
        return new DataObject
        {
            ["name"] = unit.Name,
            ["kind"] = unit.KindName,
            ["fullName"] = unit.FullName,
            ["level"] = unit.LevelCode,
            ["committee"] = committee.ShortName,
            ["committeeFullName"] = committee.Name,
            ["chairman"] = committee.HeadInFull,
            ["villages"] = villageTerm,
            ["bodies"] = Bodies(book, unit, profile, on),
            ["province"] = Province(book, unit.Province ?? unit, on),
        };
    }

    private static DataObject Province(RuleBook book, AdministrativeUnit province, DateOnly on) => new()
    {
        ["name"] = province.Name,
        ["kind"] = province.KindName,
        ["fullName"] = province.FullName,
        ["committee"] = book.Bodies.Find(FrameRequest.Committee, province, on)!.ShortName,
        ["committeeFullName"] = book.Bodies.Find(FrameRequest.Committee, province, on)!.Name,
        ["chairman"] = book.Bodies.Find(FrameRequest.Committee, province, on)!.HeadInFull,
        ["bodies"] = Bodies(book, province, AgencyProfile.Empty, on),
    };

    /// <summary>The unit's bodies by code, as the unit itself calls them.</summary>
    private static DataObject Bodies(RuleBook book, AdministrativeUnit unit, AgencyProfile profile, DateOnly on)
    {
        var bodies = new DataObject();
        foreach (var body in book.Bodies.Of(unit, on))
        {
            bodies[body.Code] = BodyModel(body, profile.Bodies.FirstOrDefault(b => b.Code == body.Code));
        }

        return bodies;
    }

    private static DataObject BodyModel(Body body, ProfileBody? called) => new()
    {
        ["name"] = called is { Name.Length: > 0 } ? body.Fill(called.Name) : body.Name,
        ["shortName"] = called is { ShortName.Length: > 0 } ? body.Fill(called.ShortName) : body.ShortName,
        ["head"] = body.HeadInFull,
    };
}
