using Google.Protobuf;
using ThiDua.V1;

namespace ThiDua.Client;

/// <content>Foreign documents.</content>
public sealed partial class ThiDuaClient
{
    /// <summary>Reads an administrative document in Word (.docx) of any styling.</summary>
    /// <param name="file">Its bytes.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<ImportResponse> ImportAsync(ReadOnlyMemory<byte> file, CancellationToken cancellationToken = default)
    {
        var request = new ImportRequest { File = ByteString.CopyFrom(file.Span) };
        return CallAsync(options => _localization.ImportAsync(request, options).ResponseAsync, cancellationToken);
    }

    /// <summary>Turns a superior's plan into a commune's own, with changes and questions.</summary>
    /// <param name="request">What to localize for whom.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<LocalizeResponse> LocalizeAsync(LocalizeRequest request, CancellationToken cancellationToken = default) =>
        CallAsync(options => _localization.LocalizeAsync(request, options).ResponseAsync, cancellationToken);

    /// <summary>Puts an edited local plan on a new version of the superior's.</summary>
    /// <param name="request">The plan and the two versions.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<LocalizeResponse> RebaseAsync(RebaseRequest request, CancellationToken cancellationToken = default) =>
        CallAsync(options => _localization.RebaseAsync(request, options).ResponseAsync, cancellationToken);

    /// <summary>Reviews a plan as a strict clerk would before it is signed.</summary>
    /// <param name="request">The plan.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<ReviewResponse> ReviewAsync(ReviewRequest request, CancellationToken cancellationToken = default) =>
        CallAsync(options => _localization.ReviewAsync(request, options).ResponseAsync, cancellationToken);
}
