using System.Globalization;
using System.Text;
using HandlebarsDotNet;
using HandlebarsDotNet.Compiler;
using ThiDua.Documents.Diagnostics;
using ThiDua.Documents.Parts;
using ThiDua.Rules;
using ThiDua.Rules.Frames;
using ThiDua.Templates.Data;
using ThiDua.Templates.Frame;
using ThiDua.Templates.Markup;
using ThiDua.Templates.Schema;
using ThiDua.Templates.Schema.Checks;
using ThiDua.Templates.Store;

namespace ThiDua.Templates.Merging;

/// <summary>Merges a template and data into a document tree: check, complete, fill in, read.</summary>
/// <param name="cache">Compiled templates.</param>
/// <param name="book">The rules of what stands around the content.</param>
public sealed class TemplateMerger(TemplateCache cache, RuleBook book)
{
    private readonly FrameRules _frames = new(book);

    /// <summary>A merger with the rules that ship with the program.</summary>
    public TemplateMerger(TemplateCache cache)
        : this(cache, RuleBook.BuiltIn)
    {
    }

    /// <summary>Merges.</summary>
    /// <returns>The document, or errors: one per bad field, a signer who may not sign, or <c>TEMPLATE_BROKEN</c>.</returns>
    public Result<MergedDocument> Merge(MergeRequest request)
    {
        var info = request.Package.Info;
        if (!info.Levels.Contains(request.Unit.LevelCode))
        {
            return LevelNotServed(request);
        }

        if (request.Date.Latest < info.ValidFrom || request.Date.Latest >= info.ValidTo)
        {
            return Diagnostic.Error(
                "TEMPLATE_NOT_IN_FORCE",
                "issueDate",
                string.Create(CultureInfo.InvariantCulture, $"Mẫu “{info.Name}” phiên bản {info.Version} không dùng cho văn bản ngày {request.Date.Latest:dd/MM/yyyy}."),
                "Hãy chọn phiên bản khác của mẫu, hoặc ngày ban hành khác.");
        }

        var compiled = cache.Get(request.Package, request.Unit.LevelCode);
        if (!compiled.Succeeded)
        {
            return Result<MergedDocument>.Failure(compiled.Diagnostics);
        }

        var faults = Check(request.Data, compiled.Value.Schema, request.Date, out var images);
        if (images is null || faults.Count > 0)
        {
            return Result<MergedDocument>.Failure(faults);
        }

        var awarded = AwardReader.Read(book, request);
        if (!awarded.Succeeded)
        {
            return Result<MergedDocument>.Failure(awarded.Diagnostics);
        }

        var frame = Derive(request, images, awarded.Value);
        if (!frame.Succeeded)
        {
            return Result<MergedDocument>.Failure(frame.Diagnostics);
        }

        var scope = new MergeScope(book, request, awarded.Value.Award);
        var model = new MergeModel(scope, AbsentFields.Complete(request.Data, compiled.Value.Schema, images));
        model[AwardModel.Name] = awarded.Value.Award is { } award ? AwardModel.Of(award) : AwardModel.None;
        model[UnitModel.Name] = UnitModel.Of(book, request.Unit, request.Profile, frame.Value.VillageTerm, request.Date.Latest);
        model[IssuerModel.Name] = IssuerModel.Of(frame.Value);
        var markup = FillIn(request.Package, compiled.Value, model);
        if (!markup.Succeeded)
        {
            return Result<MergedDocument>.Failure(markup.Diagnostics);
        }

        var document = MarkupReader.Read(markup.Value, frame.Value, request.Package, images);
        return document.Succeeded
            ? Result<MergedDocument>.Success(new MergedDocument(document.Value, [.. frame.Value.Derivations, .. scope.Derivations]), frame.Diagnostics)
            : Result<MergedDocument>.Failure(document.Diagnostics);
    }

    /// <summary>The template is not for this level; where the law says why, in its words.</summary>
    private Diagnostic LevelNotServed(MergeRequest request)
    {
        var info = request.Package.Info;
        var refusal = _frames.Refusal(new FrameRequest
        {
            Unit = request.Unit,
            Date = request.Date,
            Kind = info.Kind,
            Matter = info.Frame.Matter,
            Issuer = info.Frame.Issuers[0],
        });
        return Diagnostic.Error(
            "LEVEL_NOT_SERVED",
            "unit",
            $"Mẫu “{info.Name}” không dùng cho cấp {request.Unit.KindName}." + (refusal is null ? "" : " " + refusal.Message),
            refusal?.Hint ?? "Hãy chọn mẫu khác hoặc đơn vị khác.");
    }

    private Result<DerivedFrame> Derive(MergeRequest request, DataImages images, AwardReading awarded)
    {
        var frame = FrameReader.Read(request, images, awarded.Matter);
        var issuers = request.Package.Info.Frame.Issuers;
        return issuers.Contains(frame.Issuer)
            ? _frames.Derive(frame)
            : Diagnostic.Error(
                "ISSUER_NOT_SERVED",
                "issuingBody",
                $"Mẫu “{request.Package.Info.Name}” không dùng cho cơ quan ban hành mã “{frame.Issuer}”.",
                "Các mã có thể dùng: " + string.Join(", ", issuers) + ".");
    }

    /// <summary>The faults of data against a template, when no unit is known yet: so that a caller hears of all faults at once.</summary>
    public IReadOnlyList<Diagnostic> Check(TemplatePackage package, DataObject data)
    {
        var compiled = cache.Get(package, package.Info.Levels[0]);
        return compiled.Succeeded ? Check(data, compiled.Value.Schema, null, out _) : compiled.Diagnostics;
    }

    /// <summary>What is wrong with data; what fields are to one another, tables and images are looked at when each field fits the schema.</summary>
    private static IReadOnlyList<Diagnostic> Check(DataObject data, SchemaNode schema, IssueDate? date, out DataImages? images)
    {
        images = null;
        var faults = SchemaValidator.Validate(data, schema);
        if (faults.Count > 0)
        {
            return faults;
        }

        images = DataImages.Read(data);
        return [.. FieldChecks.Check(data, schema, date), .. TableShapes.Check(data), .. images.Faults];
    }

    private static Result<string> FillIn(TemplatePackage package, CompiledTemplate template, DataObject model)
    {
        var output = new StringBuilder(16 * 1024);
        try
        {
            using var writer = new StringWriter(output);
            template.Body(writer, model, new object());
            return output.ToString();
        }
        catch (Exception exception) when (exception is HandlebarsException or HandlebarsUndefinedBindingException or MissingSlotException or RefusedException)
        {
            return Refusal(exception) ?? TemplateCompiler.Broken(package, Story(exception));
        }
    }

    /// <summary>The messages from the outermost partial to the fault itself; a partial that calls itself is named once.</summary>
    private static string Story(Exception exception)
    {
        var messages = new List<string>();
        for (Exception? cause = exception; cause is not null; cause = cause.InnerException)
        {
            var message = cause.Message.Replace(", see inner exception for more information", "", StringComparison.Ordinal);
            if (messages.Count == 0 || messages[^1] != message)
            {
                messages.Add(message);
            }
        }

        return string.Join(" → ", messages);
    }

    /// <summary>Handlebars may wrap what its helpers throw.</summary>
    private static Diagnostic? Refusal(Exception? exception)
    {
        for (; exception is not null; exception = exception.InnerException)
        {
            if (exception is RefusedException refused)
            {
                return refused.Fault;
            }

            if (exception is MissingSlotException missing)
            {
                return Diagnostic.Error(
                    "FIELD_REQUIRED", missing.Path, $"Mẫu cần trường “{missing.Path}” với dữ liệu này.", "Hãy bổ sung trường này.");
            }
        }

        return null;
    }
}
