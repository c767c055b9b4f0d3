using PiecesGen.Generator.Emission;
using PiecesGen.Generator.Model.Values;
using PiecesGen.Generator.Naming;

namespace PiecesGen.Benchmarks.ModelWriter;

/// <summary>Writes the interfaces that one declares for Refit: each operation as the value of its success, and as a response that does not throw.</summary>
internal static class RefitSource
{
    private const string Token = "global::System.Threading.CancellationToken cancellationToken = default";

    public static void Write(SourceWriter writer, WrittenModels models)
    {
        foreach (NamedGroup group in models.Groups)
        {
            writer.Open($"public interface {group.InterfaceName}");
            foreach (NamedOperation operation in group.Operations)
            {
                // Refit has no WebSockets.
                if (!operation.Operation.IsStream)
                {
                    string? value = ValueOf(operation, models);
                    Declare(writer, models, operation, "Async", value is null ? "" : $"<{value}>");
                    Declare(writer, models, operation, "ResponseAsync", value is null ? "<global::Refit.IApiResponse>" : $"<global::Refit.ApiResponse<{value}>>");
                }
            }

            writer.Close();
            writer.Blank();
        }
    }

    private static void Declare(SourceWriter writer, WrittenModels models, NamedOperation operation, string suffix, string result)
    {
        List<string> parameters = [.. operation.Parameters.Where(static parameter => parameter.Location != ParameterLocation.Form).Select(parameter => Parameter(models, parameter))];
        if (operation.Parameters.Exists(static parameter => parameter.Location == ParameterLocation.Form))
        {
            parameters.Insert(0, "[global::Refit.Body(global::Refit.BodySerializationMethod.UrlEncoded)] global::System.Collections.Generic.IReadOnlyDictionary<string, string> form");
        }

        string verb = operation.Operation.Method[..1] + operation.Operation.Method[1..].ToLowerInvariant();
        writer.Lines($"[global::Refit.{verb}({Literal.Text(operation.Operation.UrlTemplate)})]");
        writer.Lines($"global::System.Threading.Tasks.Task{result} {operation.Name}{suffix}({string.Join(", ", parameters.Append(Token))});");
        writer.Blank();
    }

    private static string Parameter(WrittenModels models, NamedParameter parameter)
    {
        string place = parameter.Location switch
        {
            ParameterLocation.Body => "[global::Refit.Body]",
            ParameterLocation.Header or ParameterLocation.Cookie => $"[global::Refit.Header({Literal.Text(parameter.WireName)})]",
            ParameterLocation.Query when parameter.Type.Shape == ValueShape.List => $"[global::Refit.AliasAs({Literal.Text(parameter.WireName)})] [global::Refit.Query(global::Refit.CollectionFormat.Multi)]",
            _ => $"[global::Refit.AliasAs({Literal.Text(parameter.WireName)})]",
        };
        return $"{place} {models.For(parameter.Type).CSharp}{(parameter.IsRequired ? "" : "?")} {parameter.Name}{(parameter.IsRequired ? "" : " = default")}";
    }

    private static string? ValueOf(NamedOperation operation, WrittenModels models) =>
        operation.Responses.Where(static response => response.IsSuccess).Select(static response => response.Body).FirstOrDefault(static body => body is not null) switch
        {
            null => null,
            { IsStreamed: true } => "global::System.IO.Stream",
            { } body => models.For(body).CSharp,
        };
}
