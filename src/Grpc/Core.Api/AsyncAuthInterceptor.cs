namespace Grpc.Core;

/// <summary>Adds what identifies the caller, such as a token, to the headers of a call.</summary>
/// <param name="context">The call that is about to be made.</param>
/// <param name="metadata">Takes the headers to add.</param>
/// <returns>Ends when the headers are added.</returns>
public delegate Task AsyncAuthInterceptor(AuthInterceptorContext context, Metadata metadata);
