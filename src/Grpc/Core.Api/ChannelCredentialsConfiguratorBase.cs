namespace Grpc.Core;

/// <summary>How a client stack learns what <see cref="ChannelCredentials"/> are made of.</summary>
public abstract class ChannelCredentialsConfiguratorBase
{
    /// <summary>The channel is not secured.</summary>
    /// <param name="state">What the stack wanted handed back.</param>
    public abstract void SetInsecureCredentials(object state);

    /// <summary>The channel uses TLS.</summary>
    /// <param name="state">What the stack wanted handed back.</param>
    /// <param name="rootCertificates">The trusted roots as PEM; null for those of the system.</param>
    /// <param name="keyCertificatePair">The client's own certificate; null for none.</param>
    /// <param name="verifyPeerCallback">An additional check of the server's certificate; null for none.</param>
    public abstract void SetSslCredentials(
        object state,
        string? rootCertificates,
        KeyCertificatePair? keyCertificatePair,
        VerifyPeerCallback? verifyPeerCallback);

    /// <summary>The channel is secured and its calls carry credentials.</summary>
    /// <param name="state">What the stack wanted handed back.</param>
    /// <param name="channelCredentials">How the connection is secured.</param>
    /// <param name="callCredentials">What each call carries.</param>
    public abstract void SetCompositeCredentials(object state, ChannelCredentials channelCredentials, CallCredentials callCredentials);
}
