using PiecesGen.Generator.Model;
using PiecesGen.Generator.Naming;
using PiecesGen.Generator.Values;

namespace PiecesGen.Generator.Emission;

/// <summary>Emits the handler that answers in place of a server, where a project asks for it.</summary>
internal static class TestHandlerEmitter
{
    private const string PlainText = "text/plain";
    private const string Bytes = "application/octet-stream";

    public static SourceFile Emit(NamedTestHandler handler) => SourceFile.Of(handler.Home, $"{handler.ClientName}.{NamedTestHandler.ClassName}", writer =>
    {
        writer.Open($"partial class {handler.ClientName}");
        XmlDoc.Summary(writer, "Answers in place of the server, in memory: every documented operation with the smallest valid sample, unless a test asks for another answer.");
        writer.Lines(SourceFile.GeneratedCode);
        writer.Open($"public sealed class {NamedTestHandler.ClassName} : global::PiecesGen.Testing.DocumentedApiHandler");
        writer.Lines("/// <summary>Creates a handler, to be given to an <see cref=\"global::System.Net.Http.HttpClient\"/>.</summary>");
        writer.Lines($"public {NamedTestHandler.ClassName}()");
        writer.Indented(() => WriteBaseCall(writer, handler.Model));
        writer.Open("");
        writer.Close();
        writer.Close();
        writer.Close();
    });

    private static void WriteBaseCall(SourceWriter writer, ApiModel model)
    {
        var samples = new SampleJson(model.Schemas);
        writer.Lines(": base(");
        writer.Indented(() =>
        {
            writer.Lines(model.BaseAddress is { } address ? $"new global::System.Uri({Literal.Text(address)})," : "null,");
            for (int i = 0; i < model.Groups.Count; i++)
            {
                EquatableArray<Operation> operations = model.Groups[i].Operations;
                for (int j = 0; j < operations.Count; j++)
                {
                    bool isLast = i == model.Groups.Count - 1 && j == operations.Count - 1;
                    WriteOperation(writer, samples, model.Groups[i].Name, operations[j], isLast ? "))" : "),");
                }
            }
        });
    }

    private static void WriteOperation(SourceWriter writer, SampleJson samples, string group, Operation operation, string end)
    {
        writer.Lines("new global::PiecesGen.Testing.DocumentedOperation(");
        writer.Indented(() =>
        {
            writer.Lines($"{Literal.Text(group)}, {Literal.Text(operation.Name)}, {Literal.Text(operation.Method)}, {Literal.Text(operation.UrlTemplate)}" + (operation.Responses.Count == 0 ? end : ","));
            for (int i = 0; i < operation.Responses.Count; i++)
            {
                WriteAnswer(writer, samples, operation, operation.Responses[i], i == operation.Responses.Count - 1 ? end : ",");
            }
        });
    }

    private static void WriteAnswer(SourceWriter writer, SampleJson samples, Operation operation, Response response, string end)
    {
        string body = "";
        if (response.Body is PrimitiveType { Kind: PrimitiveKind.Binary })
        {
            body = $", {Literal.Text(Bytes)}, \"\"";
        }
        else if (response.Body is PrimitiveType { Kind: PrimitiveKind.String } && Accepts(operation, PlainText))
        {
            body = $", {Literal.Text(PlainText)}, {Literal.Text(response.Meaning)}";
        }
        else if (response.Body is { } type)
        {
            body = $", {Literal.Text(MediaTypes.Json)}, {Literal.Text(samples.Of(type, operation.Name))}";
        }

        writer.Lines($"new global::PiecesGen.Testing.DocumentedAnswer({response.Status}{body}){end}");
    }

    private static bool Accepts(Operation operation, string mediaType)
    {
        foreach (string accepted in operation.Accepts)
        {
            if (accepted == mediaType)
            {
                return true;
            }
        }

        return false;
    }
}
