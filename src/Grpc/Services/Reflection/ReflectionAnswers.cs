using Google.Protobuf.Reflection;
using Grpc.Core;
using Grpc.Reflection.V1;
using Question = Grpc.Reflection.V1.ServerReflectionRequest.MessageRequestOneofCase;

namespace ThiDua.Grpc.Reflection;

/// <summary>Answers one reflection question from the catalogue; what cannot be answered becomes an error inside the answer.</summary>
/// <param name="catalogue">What the server tells about itself.</param>
public sealed class ReflectionAnswers(ReflectionCatalogue catalogue)
{
    /// <summary>Answers a question.</summary>
    /// <param name="request">The question.</param>
    /// <returns>The answer, with the question in it.</returns>
    public ServerReflectionResponse Answer(ServerReflectionRequest request)
    {
        var response = request.MessageRequestCase switch
        {
            Question.ListServices => Services(),
            Question.FileByFilename => File(catalogue.FindFile(request.FileByFilename), $"file '{request.FileByFilename}'"),
            Question.FileContainingSymbol =>
                File(catalogue.FindFileOfSymbol(request.FileContainingSymbol), $"symbol '{request.FileContainingSymbol}'"),
            Question.FileContainingExtension => File(
                catalogue.FindFileOfExtension(
                    request.FileContainingExtension.ContainingType,
                    request.FileContainingExtension.ExtensionNumber),
                $"extension {request.FileContainingExtension.ExtensionNumber} of '{request.FileContainingExtension.ContainingType}'"),
            Question.AllExtensionNumbersOfType => ExtensionNumbers(request.AllExtensionNumbersOfType),
            _ => Error(StatusCode.InvalidArgument, "The request asks nothing: message_request is not set."),
        };
        response.ValidHost = request.Host;
        response.OriginalRequest = request;
        return response;
    }

    private ServerReflectionResponse Services() => new()
    {
        ListServicesResponse = new ListServiceResponse
        {
            Service = { catalogue.Services.Select(name => new ServiceResponse { Name = name }) },
        },
    };

    private ServerReflectionResponse ExtensionNumbers(string type) => catalogue.FindExtensionNumbers(type) is { } numbers
        ? new() { AllExtensionNumbersResponse = new ExtensionNumberResponse { BaseTypeName = type, ExtensionNumber = { numbers } } }
        : NotFound($"message type '{type}'");

    private static ServerReflectionResponse File(FileDescriptor? file, string wanted) => file is null
        ? NotFound(wanted)
        : new()
        {
            FileDescriptorResponse = new FileDescriptorResponse
            {
                FileDescriptorProto = { ReflectionCatalogue.WithDependencies(file).Select(part => part.SerializedData) },
            },
        };

    private static ServerReflectionResponse NotFound(string wanted) =>
        Error(StatusCode.NotFound, $"The server does not know the {wanted}.");

    private static ServerReflectionResponse Error(StatusCode code, string message) => new()
    {
        ErrorResponse = new ErrorResponse { ErrorCode = (int)code, ErrorMessage = message },
    };
}
