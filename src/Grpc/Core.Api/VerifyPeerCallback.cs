namespace Grpc.Core;

/// <summary>Decides whether to go on with a server whose certificate was accepted by the usual checks.</summary>
/// <param name="context">The server and its certificate.</param>
/// <returns>True to go on.</returns>
public delegate bool VerifyPeerCallback(VerifyPeerContext context);
