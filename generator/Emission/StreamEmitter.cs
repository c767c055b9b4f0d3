using PiecesGen.Generator.Naming;

namespace PiecesGen.Generator.Emission;

/// <summary>
/// Emits the one method of a stream, and the nested class that holds what it needs. A stream without anything to send is
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

    public static void Write(SourceWriter writer, NamedOperation operation)
    {
        string details = operation.Name + "Operation";
        string request = $"{details}.Request({OperationSignature.Arguments(operation)})";
        string open = operation.Message is null
            ? $"ReceiveAsync({request}, {details}.Read"
            : $"OpenAsync<{Types(operation)}>({request}, {details}.Write, {details}.Read";

        writer.Lines("/// <inheritdoc/>");
        OperationSignature.WriteObsolete(writer, operation);
        writer.Lines($"public {Signature(operation)} =>");
        writer.Lines($"    _connection.{open}, cancellationToken);");
        writer.Blank();
        writer.Open($"private static class {details}");
        OperationEmitter.WriteDescriptor(writer, operation);
        writer.Blank();
        RequestEmitter.Write(writer, operation);
        writer.Blank();
        writer.Lines($"internal static {operation.Result.Value!.CSharp} Read(global::PiecesGen.Http.ReceivedResponse response) =>");
        writer.Lines($"    {ResponseReaderEmitter.Body(operation.Result.Value)};");
        if (operation.Message is { } message)
        {
            writer.Blank();
            writer.Lines($"internal static global::System.Net.Http.HttpContent Write({message.Type.CSharp} {message.Name}) =>");
            writer.Lines($"    {RequestEmitter.Content(operation.Operation.Body!.MediaType, message)};");
        }

        writer.Close();
    }

    /// <summary>The type of the method.</summary>
    public static string TypeOf(NamedOperation operation) => operation.Message is null
        ? $"global::System.Collections.Generic.IAsyncEnumerable<{operation.Result.Value!.CSharp}>"
        : $"global::System.Threading.Tasks.Task<global::PiecesGen.ApiSession<{Types(operation)}>>";

    public static string Signature(NamedOperation operation) => $"{TypeOf(operation)} {operation.Name}Async({OperationSignature.Parameters(operation)})";

    private static string Types(NamedOperation operation) => $"{operation.Message!.Type.CSharp}, {operation.Result.Value!.CSharp}";
}
