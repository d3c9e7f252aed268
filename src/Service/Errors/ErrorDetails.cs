using System.Globalization;
using Google.Protobuf;
using Google.Rpc;
using Grpc.Core;
using ThiDua.Documents.Diagnostics;

namespace ThiDua.Service.Errors;

/// <summary>
/// The details of a status that tell of faults, each type at most once. Trailers are headers, and common clients refuse more
/// than 8 KiB of them: faults beyond what fits are counted, not told.
/// </summary>
internal sealed class ErrorDetails
{
    /// <summary>Base64 adds a third, and code, reason, message and summary need room as well.</summary>
    private const int MostBytes = 4_800;

    private const int MostTextLength = 400;
    private const int MostPathLength = 200;

    private readonly BadRequest _fields = new();
    private readonly PreconditionFailure _preconditions = new();
    private readonly QuotaFailure _quotas = new();
    private readonly ResourceInfo _resource = new();
    private readonly int _faults;
    private int _bytes;

    /// <summary>Collects the details.</summary>
    /// <param name="faults">The faults, at least one.</param>
    /// <param name="resource">Name of the template or unit that the call is about.</param>
    /// <param name="profile">Name of the version of a profile that the call is about.</param>
    public ErrorDetails(List<Diagnostic> faults, string resource, string profile)
    {
        _faults = faults.Count;
        Summary = Text(faults[0]);
        foreach (var fault in faults.OrderBy(f => ErrorKind.Of(f) == StatusCode.InvalidArgument)
            .TakeWhile(f => Add(f, f.Code == ErrorKind.ProfileVersionNotFound ? profile : resource)))
        {
            Told++;
        }

        if (_faults > 1)
        {
            Summary = string.Create(CultureInfo.InvariantCulture, $"Có {_faults} lỗi cần sửa")
                + (Told < _faults ? string.Create(CultureInfo.InvariantCulture, $"; dưới đây là {Told} lỗi đầu.") : ".");
        }
    }

    /// <summary>How many faults the details tell of.</summary>
    public int Told { get; private set; }

    /// <summary>The faults in one sentence, in Vietnamese.</summary>
    public string Summary { get; }

    /// <summary>The details that have something to tell.</summary>
    public IEnumerable<IMessage> Messages =>
        new IMessage[] { _resource, _preconditions, _quotas, _fields }.Where(message => message.CalculateSize() > 0);

    private bool Add(Diagnostic fault, string resource)
    {
        var (field, text) = (ShortText.Of(RequestFields.Of(fault), MostPathLength), Text(fault));
        switch (ErrorKind.Of(fault))
        {
            case StatusCode.NotFound or StatusCode.AlreadyExists:
                _resource.ResourceType = ErrorKind.ResourceType(fault);
                _resource.ResourceName = ShortText.Of(resource, MostPathLength);
                _resource.Description = text;
                return true;
            case StatusCode.FailedPrecondition:
                return AddTo(_preconditions.Violations, new() { Type = fault.Code, Subject = field, Description = text });
            case StatusCode.Aborted:
                // Nothing of the request is wrong: reason and message say it all.
                return true;
            case StatusCode.ResourceExhausted:
                return AddTo(_quotas.Violations, new() { Subject = field, Description = text });
            default:
                return AddTo(_fields.FieldViolations, new() { Field = field, Description = text, Reason = fault.Code });
        }
    }

    private bool AddTo<T>(ICollection<T> list, T item)
        where T : IMessage
    {
        _bytes += item.CalculateSize() + 4;
        if (_bytes > MostBytes)
        {
            return false;
        }

        list.Add(item);
        return true;
    }

    private static string Text(Diagnostic fault) =>
        ShortText.Of(fault.Hint.Length == 0 ? fault.Message : $"{fault.Message} {fault.Hint}", MostTextLength);
}
