using PiecesGen.Generator.Naming;

namespace PiecesGen.Generator.Emission;

/// <summary>
/// Emits the one method of a stream, and what makes its request and its messages. A stream without anything to send is
/// enumerated; one with a body is a session.
/// </summary>
internal static class StreamEmitter
{
    /// <summary>Writes the method as an interface member.</summary>
    public static void WriteDeclaration(SourceWriter writer, NamedOperation operation)
    {
        OperationSignature.WriteDocs(writer, operation);
        string returns = operation.Message is null
            ? "What the server sends until it closes the stream, which is opened by enumerating it."
            : "An open session, which sends and receives until it is disposed.";
        writer.Lines($"/// <returns>{returns}</returns>");
        OperationSignature.WriteExceptions(writer, operation);
        OperationSignature.WriteObsolete(writer, operation);
        writer.Lines(Signature(operation) + ";");
    }

    public static void Write(SourceWriter writer, NamedOperation operation, ResponseReaders readers)
    {
        string request = RequestEmitter.Call(operation);
        string read = readers.Message(operation);
        string open = operation.Message is null
            ? $"ReceiveAsync({request}, {read}"
            : $"OpenAsync<{Types(operation)}>({request}, {operation.Name}Message, {read}";

        writer.Lines($"public {Signature(operation, OperationSignature.ImplementedParameters(operation))} =>");
        writer.Lines($"    _connection.{open}, cancellationToken);");
        writer.Blank();
        RequestEmitter.Write(writer, operation);
        if (operation.Message is { } message)
        {
            writer.Blank();
            writer.Lines($"private static global::System.Net.Http.HttpContent {operation.Name}Message({message.Type.CSharp} {message.Name}) =>");
            writer.Lines($"    {RequestEmitter.Content(operation.Operation.Body!.MediaType, message)};");
        }
    }

    /// <summary>The type of the method.</summary>
    public static string TypeOf(NamedOperation operation) => operation.Message is null
        ? $"global::System.Collections.Generic.IAsyncEnumerable<{operation.Result.Value!.CSharp}>"
        : $"global::System.Threading.Tasks.Task<global::PiecesGen.ApiSession<{Types(operation)}>>";

    public static string Signature(NamedOperation operation) => Signature(operation, OperationSignature.Parameters(operation));

    private static string Signature(NamedOperation operation, string parameters) => $"{TypeOf(operation)} {operation.Name}Async({parameters})";

    private static string Types(NamedOperation operation) => $"{operation.Message!.Type.CSharp}, {operation.Result.Value!.CSharp}";
}
