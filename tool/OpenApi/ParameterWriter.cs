using System.Text.Json;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Tool.OpenApi;

/// <summary>Writes the parameters of an operation that travel outside its body.</summary>
internal sealed class ParameterWriter(Utf8JsonWriter json, SchemaWriter schemas, EvidenceWriter evidence)
{
    public void Write(PathOperation path)
    {
        List<Parameter> parameters = [.. path.Place.Operation.Parameters.Where(parameter => parameter.Location != ParameterLocation.Form)];
        if (parameters.Count == 0)
        {
            return;
        }

        json.WriteStartArray("parameters");
        foreach (Parameter parameter in parameters)
        {
            Write(path, parameter);
        }

        json.WriteEndArray();
    }

    private void Write(PathOperation path, Parameter parameter)
    {
        string wireName = parameter.Location == ParameterLocation.Path
            ? path.Variables.GetValueOrDefault(parameter.WireName, parameter.WireName)
            : parameter.WireName;
        json.WriteStartObject();
        json.WriteString("name", wireName);
#pragma warning disable CA1308 // The model names locations as OpenAPI does, which spells them in lower case.
        json.WriteString("in", parameter.Location.ToString().ToLowerInvariant());
#pragma warning restore CA1308
        json.WriteText("description", parameter.Description);
        json.WriteTrue("required", parameter.IsRequired);
        bool isObject = schemas.IsObject(parameter.Type);
        if (parameter.Location == ParameterLocation.Query && (isObject || parameter.Type is ListType or MapType))
        {
            WriteStyle(json, parameter.Style ?? (isObject ? ParameterStyle.DeepObject : null));
        }

        json.WritePropertyName("schema");
        schemas.Write(json, parameter.Type, parameter.Default);
        evidence.WriteParameter(json, path.Place, parameter.Name);
        json.WriteEndObject();
    }

    /// <summary>OpenAPI's default is <c>multi</c>.</summary>
    private static void WriteStyle(Utf8JsonWriter json, ParameterStyle? written)
    {
        (string? style, bool explodes) = written switch
        {
            ParameterStyle.Csv => ("form", false),
            ParameterStyle.Ssv => ("spaceDelimited", false),
            ParameterStyle.Pipes => ("pipeDelimited", false),
            ParameterStyle.DeepObject => ("deepObject", true),
            _ => (null, true),
        };
        if (style is not null)
        {
            json.WriteString("style", style);
            json.WriteBoolean("explode", explodes);
        }
    }
}
