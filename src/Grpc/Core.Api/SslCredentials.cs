namespace Grpc.Core;

/// <summary>
/// TLS. The .NET client takes only the form without arguments and reads certificates from its HTTP handler; the other
/// constructors exist because they are part of the API.
/// </summary>
public sealed class SslCredentials : ChannelCredentials
{
    private readonly VerifyPeerCallback? _verifyPeerCallback;

    /// <summary>TLS with the roots that the system trusts.</summary>
    public SslCredentials()
        : this(null, null, null)
    {
    }

    /// <summary>TLS with roots of one's own.</summary>
    /// <param name="rootCertificates">The trusted roots as PEM; null for those of the system.</param>
    public SslCredentials(string? rootCertificates)
        : this(rootCertificates, null, null)
    {
    }

    /// <summary>TLS with a certificate on both sides.</summary>
    /// <param name="rootCertificates">The trusted roots as PEM; null for those of the system.</param>
    /// <param name="keyCertificatePair">The client's own certificate; null for none.</param>
    public SslCredentials(string? rootCertificates, KeyCertificatePair? keyCertificatePair)
        : this(rootCertificates, keyCertificatePair, null)
    {
    }

    /// <summary>TLS with a certificate on both sides and an additional check.</summary>
    /// <param name="rootCertificates">The trusted roots as PEM; null for those of the system.</param>
    /// <param name="keyCertificatePair">The client's own certificate; null for none.</param>
    /// <param name="verifyPeerCallback">An additional check of the server's certificate; null for none.</param>
    public SslCredentials(string? rootCertificates, KeyCertificatePair? keyCertificatePair, VerifyPeerCallback? verifyPeerCallback)
    {
        RootCertificates = rootCertificates;
        KeyCertificatePair = keyCertificatePair;
        _verifyPeerCallback = verifyPeerCallback;
    }

    /// <summary>The trusted roots as PEM; null for those of the system.</summary>
    public string? RootCertificates { get; }

    /// <summary>The client's own certificate; null for none.</summary>
    public KeyCertificatePair? KeyCertificatePair { get; }

    internal override bool IsComposable => true;

    /// <inheritdoc />
    public override void InternalPopulateConfiguration(ChannelCredentialsConfiguratorBase configurator, object state) =>
        configurator.SetSslCredentials(state, RootCertificates, KeyCertificatePair, _verifyPeerCallback);
}
