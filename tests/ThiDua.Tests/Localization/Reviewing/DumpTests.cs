using ThiDua.Localization.Reviewing;
using ThiDua.Templates.Store;
using ThiDua.Tests.Examples;

namespace ThiDua.Tests.Localization.Reviewing;

public sealed class DumpTests
{
    [Fact]
    public void Dump()
    {
        var reviewer = new PlanReviewer(ReviewBook.BuiltIn);
        using var o = new StreamWriter("/tmp/rv/dump.txt");
        void W(string name, IEnumerable<ReviewFinding> fs)
        {
            o.WriteLine("=== " + name);
            foreach (var f in fs) o.WriteLine($"{f.Row} [{f.Severity}] {f.Path}\n   W: {f.Words.Replace("\n", " / ")}\n   P: {f.Proposal.Replace("\n", " / ")}{(f.IsToGo ? "(go)" : "")}\n   R: {f.Reason}\n   Q: {f.Quote[..Math.Min(160, f.Quote.Length)]}");
        }

        var parent = PlanDocuments.Of(ExamplePlan.LaiChau);
        foreach (var plan in new[] { ExamplePlan.BinhLu, ExamplePlan.ThongNhat, ExamplePlan.LaiChau })
        {
            var d = PlanDocuments.Of(plan);
            var on = d.Header.Date.Latest;
            W(plan.Name + " " + on, reviewer.Review(d, PlanDocuments.Unit(plan.Unit, on), on, plan == ExamplePlan.BinhLu ? parent : null));
        }

        W("lai chau on 2026", reviewer.Review(parent, PlanDocuments.Unit("tỉnh Lai Châu", new(2026, 1, 1)), new(2026, 1, 1)));
        W("lai chau as binh lu", reviewer.Review(parent, PlanDocuments.Unit(PlanDocuments.BinhLu, new(2026, 5, 1)), new(2026, 5, 1)));
        foreach (var package in new TemplateLibrary(new BuiltInTemplates()).List())
        foreach (var sample in package.Samples)
        {
            var d = PlanDocuments.Merge(package.Info.Id, sample.Unit, sample.DataJson);
            var on = d.Header.Date.Latest;
            W($"{package.Info.Id} {sample.Name} {sample.Unit} {on}", reviewer.Review(d, PlanDocuments.Unit(sample.Unit, on), on));
        }
    }
}
