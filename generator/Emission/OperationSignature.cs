using System.Collections.Generic;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Naming;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Emission;

/// <summary>The two signatures of an operation, and their documentation.</summary>
internal static class OperationSignature
{
    private const string Task = "global::System.Threading.Tasks.Task";
    private const string CancellationToken = "global::System.Threading.CancellationToken cancellationToken";

    /// <summary>Writes both methods as interface members.</summary>
    public static void WriteDeclarations(SourceWriter writer, NamedOperation operation)
    {
        WriteDocs(writer, operation);
        WriteValueDocs(writer, operation);
        WriteObsolete(writer, operation);
        if (operation.Result.IsCase)
        {
            WriteStatuses(writer, Successes(operation));
        }

        writer.Lines(ValueMethod(operation) + ";");
        writer.Blank();
        writer.Lines($"/// <inheritdoc cref=\"{operation.Name}Async\" path=\"/*[not(self::returns) and not(self::exception)]\"/>");
        writer.Lines($"/// <returns>{CaseDocs(operation.Responses)}</returns>");
        WriteObsolete(writer, operation);
        WriteStatuses(writer, operation.Responses);
        writer.Lines(ResponseMethod(operation) + ";");
    }

    public static string ValueMethod(NamedOperation operation) => ValueMethod(operation, Parameters(operation));

    public static string ResponseMethod(NamedOperation operation) => ResponseMethod(operation, Parameters(operation));

    /// <summary>The plain call in the class behind the interface, which nobody calls by its own name: without defaults.</summary>
    public static string ValueImplementation(NamedOperation operation) => ValueMethod(operation, ImplementedParameters(operation));

    /// <summary>The other call there.</summary>
    public static string ResponseImplementation(NamedOperation operation) => ResponseMethod(operation, ImplementedParameters(operation));

    public static string ImplementedParameters(NamedOperation operation) =>
        $"{RequestParameters(operation)}{(operation.Parameters.Count == 0 ? "" : ", ")}{CancellationToken}";

    /// <summary>The type of the plain call.</summary>
    public static string ValueTask(NamedOperation operation) => operation.Result.IsNothing ? Task : $"{Task}<{ValueType(operation)}>";

    /// <summary>The type of the other call.</summary>
    public static string ResponseTask(NamedOperation operation) => $"{Task}<{ResponsesType(operation.Responses)}>";

    /// <summary>What the plain call returns, if it returns anything.</summary>
    public static string ValueType(NamedOperation operation) => operation.Result.Value is { } value
        ? value.CSharp + (operation.Result.IsOptional ? "?" : "")
        : ResponsesType(Successes(operation));

    /// <summary>What the other call returns.</summary>
    public static string ResponsesType(IEnumerable<NamedResponse> responses)
    {
        var cases = new List<string>();
        foreach (NamedResponse response in responses)
        {
            cases.Add(response.CaseType);
        }

        return $"global::PiecesGen.Responses<{string.Join(", ", cases)}>";
    }

    public static List<NamedResponse> Successes(NamedOperation operation)
    {
        var successes = new List<NamedResponse>(operation.Responses.Count);
        foreach (NamedResponse response in operation.Responses)
        {
            if (response.IsSuccess)
            {
                successes.Add(response);
            }
        }

        return successes;
    }

    /// <summary>The parameters as a request needs them: without defaults, without the cancellation token.</summary>
    public static string RequestParameters(NamedOperation operation)
    {
        var parameters = new List<string>(operation.Parameters.Count);
        foreach (NamedParameter parameter in operation.Parameters)
        {
            parameters.Add($"{TypeOf(parameter)} {parameter.Name}");
        }

        return string.Join(", ", parameters);
    }

    public static string Arguments(NamedOperation operation) => string.Join(", ", operation.Parameters.ConvertAll(static parameter => parameter.Name));

    public static void WriteObsolete(SourceWriter writer, NamedOperation operation)
    {
        if (operation.Operation.IsDeprecated)
        {
            writer.Lines("[global::System.Obsolete(\"The docs mark this operation as deprecated.\")]");
        }
    }

    public static string Parameters(NamedOperation operation)
    {
        var parameters = new List<string>(operation.Parameters.Count + 1);
        foreach (NamedParameter parameter in operation.Parameters)
        {
            parameters.Add(Parameter(parameter));
        }

        parameters.Add(CancellationToken + " = default");
        return string.Join(", ", parameters);
    }

    public static string Parameter(NamedParameter parameter) =>
        $"{TypeOf(parameter)} {parameter.Name}{(parameter.IsRequired ? "" : " = null")}";

    public static string TypeOf(NamedParameter parameter) => parameter.Type.CSharp + (parameter.IsRequired ? "" : "?");

    /// <summary>The name of the group among the parameters of an extension: no parameter of the operation has it.</summary>
    public static string Receiver(NamedOperation operation)
    {
        string name = "api";
        while (operation.Parameters.Exists(parameter => parameter.Name == name))
        {
            name += "Group";
        }

        return name;
    }

    public static void WriteDocs(SourceWriter writer, NamedOperation operation)
    {
        Operation docs = operation.Operation;
        XmlDoc.Summary(writer, docs.Description ?? docs.Title ?? $"The operation '{docs.Name}'.");
        writer.Lines($"/// <remarks>{XmlDoc.Inline(docs.Name)}: {XmlDoc.Inline(docs.Method)} {XmlDoc.Inline(docs.UrlTemplate)}</remarks>");
        foreach (NamedParameter parameter in operation.Parameters)
        {
            if (parameter.Description is { } description)
            {
                XmlDoc.Param(writer, parameter.Name, description);
            }
        }

        writer.Lines("/// <param name=\"cancellationToken\">Cancels the call.</param>");
    }

    /// <summary>The plain call throws what it does not return.</summary>
    private static void WriteValueDocs(SourceWriter writer, NamedOperation operation)
    {
        string returns = operation.Result.IsNothing ? "A task that ends when the server has confirmed."
            : operation.Result.IsCase ? CaseDocs(Successes(operation))
            : operation.Result.Value is { Item: not null, IsStreamed: true } ? "What the server sends, as it arrives. It holds its connection until the loop over it ends, or it is disposed."
            : ResultDocs(operation);
        writer.Lines($"/// <returns>{returns}</returns>");
        WriteExceptions(writer, operation);
    }

    /// <summary>What comes back, and with which status: <c>The distribution (200), or null (204).</c>.</summary>
    private static string ResultDocs(NamedOperation operation)
    {
        List<NamedResponse> successes = Successes(operation);
        string received = Statuses(successes.FindAll(static success => success.Body is not null));
        string empty = Statuses(successes.FindAll(static success => success.Body is null));
        string noun = operation.Result.Value is { } value ? Noun(value) : "result";
        return $"The {noun}{(received.Length == 0 ? "" : $" ({received})")}{(operation.Result.IsOptional && empty.Length > 0 ? $", or null ({empty})" : "")}.";
    }

    private static string Statuses(List<NamedResponse> responses)
    {
        List<string> statuses = [];
        responses.ForEach(response => statuses.AddRange(response.Rows.ConvertAll(static row => row.Statuses.ToString())));
        return string.Join(", ", statuses);
    }

    private static string Noun(NamedType type) => type.Shape switch
    {
        ValueShape.String => "text",
        ValueShape.Bytes => "bytes",
        ValueShape.Stream => "body, as it arrives",
        ValueShape.List => "list",
        ValueShape.Map => "map",
        _ when type.CSharp.StartsWith("global::System", System.StringComparison.Ordinal) || type.CSharp.IndexOf('.') < 0 => "value",
        _ => XmlDoc.Inline(Casing.ToSnake(type.CSharp.Substring(type.CSharp.LastIndexOf('.') + 1).TrimStart('@')).Replace('_', ' ')),
    };

    public static void WriteExceptions(SourceWriter writer, NamedOperation operation)
    {
        foreach (NamedResponse response in operation.Responses)
        {
            if (!response.IsSuccess)
            {
                foreach (StatusRow row in response.Rows)
                {
                    writer.Lines($"/// <exception cref=\"global::PiecesGen.ApiResponseException\">{StatusDocs(row)}</exception>");
                }
            }
        }
    }

    /// <summary>The statuses for the analyzer, which sees them in a client of another assembly too.</summary>
    private static void WriteStatuses(SourceWriter writer, IEnumerable<NamedResponse> responses)
    {
        foreach (NamedResponse response in responses)
        {
            foreach (StatusRow row in response.Rows)
            {
                writer.Lines($"[global::PiecesGen.Http.DocumentedStatus({StatusArguments(row)})]");
            }
        }
    }

    /// <summary>The arguments that tell the runtime and the analyzer of a row: <c>410, "Distribution not found."</c></summary>
    public static string StatusArguments(StatusRow row)
    {
        string statuses = row.Statuses.IsSingle ? $"{row.Statuses.First}" : $"{row.Statuses.First}, {row.Statuses.Last}";
        return $"{statuses}, {Literal.Text(row.Meaning)}";
    }

    /// <summary>A line for each status.</summary>
    private static string CaseDocs(IEnumerable<NamedResponse> responses)
    {
        var lines = new List<string>();
        foreach (NamedResponse response in responses)
        {
            foreach (StatusRow row in response.Rows)
            {
                lines.Add(StatusDocs(row));
            }
        }

        return string.Join("<br/>\n/// ", lines);
    }

    private static string ValueMethod(NamedOperation operation, string parameters) => $"{ValueTask(operation)} {operation.Name}Async({parameters})";

    private static string ResponseMethod(NamedOperation operation, string parameters) => $"{ResponseTask(operation)} {operation.Name}ResponseAsync({parameters})";

    private static string StatusDocs(StatusRow row)
    {
        string status = $"{row.Statuses} {StatusNames.For(row.Statuses)}";
        return row.Meaning.Length == 0 ? status : $"{status}: {XmlDoc.Inline(row.Meaning)}";
    }
}
