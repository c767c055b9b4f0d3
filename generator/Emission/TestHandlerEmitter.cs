using System.Collections.Generic;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;
using PiecesGen.Generator.Naming;

namespace PiecesGen.Generator.Emission;

/// <summary>Emits the handler that responds in place of a server, where a project asks for it.</summary>
internal static class TestHandlerEmitter
{
    private const string PlainText = "text/plain";

    public static SourceFile Emit(NamedTestHandler handler) => SourceFile.Create(handler.Home, handler.IsNested ? $"{handler.ClientName}.{handler.ClassName}" : handler.ClassName, writer =>
    {
        if (!handler.IsNested)
        {
            WriteClass(writer, handler, handler.Home.Access);
            return;
        }

        writer.Open($"partial class {handler.ClientName}");
        WriteClass(writer, handler, "public");
        writer.Close();
    });

    private static void WriteClass(SourceWriter writer, NamedTestHandler handler, string access)
    {
        XmlDoc.Summary(writer, "Responds in place of the server, in memory: to every documented operation with the smallest valid sample, unless a test asks for another response.");
        writer.Lines(SourceFile.GeneratedCode);
        writer.Open($"{access} sealed class {handler.ClassName} : global::PiecesGen.Testing.DocumentedApiHandler");
        writer.Lines("/// <summary>Creates a handler, to be given to an <see cref=\"global::System.Net.Http.HttpClient\"/>.</summary>");
        writer.Lines($"public {handler.ClassName}()");
        writer.Indented(() => WriteBaseCall(writer, handler.Model));
        writer.Open("");
        writer.Close();
        foreach (NamedStubGroup group in handler.Groups)
        {
            WriteStubs(writer, handler.ClassName, group);
        }

        writer.Close();
    }

    private static void WriteStubs(SourceWriter writer, string handler, NamedStubGroup group)
    {
        writer.Blank();
        writer.Lines(
            $$"""
            /// <summary>How the operations of {{group.PropertyName}} respond, and what they were called with.</summary>
            public {{group.ClassName}} {{group.PropertyName}} => new {{group.ClassName}}(this);

            /// <summary>How the operations of {{group.PropertyName}} respond, and what they were called with.</summary>
            {{SourceFile.GeneratedCode}}
            """);
        writer.Open($"public sealed class {group.ClassName}");
        writer.Lines(
            $$"""
            private readonly {{handler}} _handler;

            internal {{group.ClassName}}({{handler}} handler) => _handler = handler;
            """);
        foreach (NamedStub stub in group.Operations)
        {
            string type = "global::PiecesGen.Testing." + stub.Type;
            writer.Blank();
            XmlDoc.Summary(writer, stub.Key);
            writer.Lines($"public {type} {stub.Name} => new {type}(_handler, {Literal.Text(stub.Key)}{(stub.SendsText ? ", isText: true" : "")});");
        }

        writer.Close();
    }

    private static void WriteBaseCall(SourceWriter writer, ApiModel model)
    {
        var samples = new SampleJson(model.Schemas);
        List<(string Group, Operation Operation)> operations = OperationsOf(model);
        writer.Lines(": base(");
        writer.Indented(() =>
        {
            string address = model.BaseAddress is { } known ? $"new global::System.Uri({Literal.Text(known)})" : "null";
            writer.Lines(address + (operations.Count == 0 ? ")" : ","));
            for (int i = 0; i < operations.Count; i++)
            {
                WriteOperation(writer, samples, operations[i].Group, operations[i].Operation, i == operations.Count - 1 ? "))" : "),");
            }
        });
    }

    private static List<(string Group, Operation Operation)> OperationsOf(ApiModel model)
    {
        var operations = new List<(string, Operation)>();
        foreach (ApiGroup group in model.Groups)
        {
            foreach (Operation operation in group.Operations)
            {
                operations.Add((group.Name, operation));
            }
        }

        return operations;
    }

    private static void WriteOperation(SourceWriter writer, SampleJson samples, string group, Operation operation, string end)
    {
        List<Response> documented = DocumentedOf(operation);
        writer.Lines("new global::PiecesGen.Testing.DocumentedOperation(");
        writer.Indented(() =>
        {
            writer.Lines($"{Literal.Text(group)}, {Literal.Text(operation.Name)}, {Literal.Text(operation.Method)}, {Literal.Text(operation.UrlTemplate)}" + (documented.Count == 0 ? end : ","));
            for (int i = 0; i < documented.Count; i++)
            {
                WriteResponse(writer, samples, operation, documented[i], i == documented.Count - 1 ? end : ",");
            }
        });
    }

    /// <summary>The documented statuses. Where no success has one of its own, that of several (<c>2XX</c>, <c>default</c>) is 200.</summary>
    private static List<Response> DocumentedOf(Operation operation)
    {
        List<Response> single = [.. operation.Responses.FindAll(static response => response.Statuses.IsSingle)];
        if (!single.Exists(static response => response.IsSuccess) && operation.Responses.Find(static response => response.IsSuccess) is { } several)
        {
            single.Insert(0, several with { Statuses = StatusRange.Single(200) });
        }

        return single;
    }

    private static void WriteResponse(SourceWriter writer, SampleJson samples, Operation operation, Response response, string end)
    {
        string body = "";
        if (operation.IsStream && response is { IsSuccess: true, Body: null or PrimitiveType { Kind: PrimitiveKind.String } } && !operation.AcceptsOnlyJson)
        {
            // A message whose type the docs do not tell is text.
            body = $", {Literal.Text(PlainText)}, {Literal.Text(operation.Name)}";
        }
        else if (!operation.IsStream && response is { Messages: { } format, Body: { } message })
        {
            string sample = message is PrimitiveType { Kind: PrimitiveKind.String } && format == MessageFormat.Events ? operation.Name : samples.For(message, operation.Name);
            body = format == MessageFormat.Events
                ? $", {Literal.Text(MessageMediaTypes.EventStream)}, {Literal.Text($"data: {sample}\n\n")}"
                : $", {Literal.Text(MessageMediaTypes.Ndjson)}, {Literal.Text(sample + "\n")}";
        }
        else if (response.Body is PrimitiveType { Kind: PrimitiveKind.Binary })
        {
            body = $", {Literal.Text(MediaTypes.Bytes)}, \"\"";
        }
        else if (response.Body is PrimitiveType { Kind: PrimitiveKind.String } && IsPlain(operation, response))
        {
            body = $", {Literal.Text(PlainText)}, {Literal.Text(response.Meaning)}";
        }
        else if (response is { Body: PrimitiveType { Kind: PrimitiveKind.String } text, IsSuccess: false, Meaning.Length: > 0 })
        {
            body = $", {Literal.Text(MediaTypes.Json)}, {Literal.Text(samples.For(text, response.Meaning))}";
        }
        else if (response.Body is { } type)
        {
            body = $", {Literal.Text(MediaTypes.Json)}, {Literal.Text(samples.For(type, operation.Name))}";
        }

        writer.Lines($"new global::PiecesGen.Testing.DocumentedResponse({response.Statuses}{body}){end}");
    }

    /// <summary>A failure of an operation that returns files alone is no file, and no JSON either.</summary>
    private static bool IsPlain(Operation operation, Response response) =>
        operation.Accepts.Contains(PlainText) || (!response.IsSuccess && !operation.Accepts.Exists(MediaTypes.IsJson));
}
