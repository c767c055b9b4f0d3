using System.Text.Encodings.Web;
using System.Text.Json;
using PiecesGen.Generator.Merging;
using PiecesGen.Generator.Merging.Evidence;
using PiecesGen.Generator.Model;

namespace PiecesGen.Tool.OpenApi;

/// <summary>Writes the model as an OpenAPI 3.1 document; as one of 3.2 where a method has no place in 3.1. The same model gives the same bytes.</summary>
internal static class OpenApiExport
{
    private const string Version = "3.1.1";
    private const string VersionOfAnyMethod = "3.2.0";

    /// <summary>OpenAPI asks for a title, and not all docs name their package.</summary>
    private const string UntitledApi = "API";

    /// <summary>OpenAPI asks for a version, and no page tells the API's.</summary>
    private const string UnknownVersion = "0.0.0";

    private static readonly JsonWriterOptions s_format = new()
    {
        Indented = true,
        NewLine = "\n",
        // The document is a file of its own and never part of HTML, where quotes and angle brackets would matter.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static ExportResult Write(MergeResult merge, bool withEvidence)
    {
        ApiModel model = merge.Model;
        var evidence = new EvidenceWriter(withEvidence ? new EvidenceIndex(merge.Evidence) : null);
        var schemas = new SchemaWriter(model.Schemas, new ComponentNames(model.Schemas), evidence);
        var paths = PathCollector.Collect(model);

        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, s_format))
        {
            json.WriteStartObject();
            json.WriteString("openapi", model.Groups.Exists(static group => group.Operations.Exists(static operation => PathMethods.IsNew(operation.Method))) ? VersionOfAnyMethod : Version);
            WriteInfo(json, model);
            ServersWriter.Write(json, model.BaseAddress);
            WriteTags(json, model);
            new PathsWriter(json, model, schemas, evidence).Write(paths.Paths);
            WriteComponents(json, model, schemas);
            json.WriteEndObject();
        }

        bytes.WriteByte((byte)'\n');
        return new ExportResult(bytes.ToArray(), paths.LeftOut);
    }

    private static void WriteInfo(Utf8JsonWriter json, ApiModel model)
    {
        json.WriteStartObject("info");
        json.WriteString("title", model.PackageName ?? UntitledApi);
        json.WriteString("version", UnknownVersion);
        json.WriteEndObject();
    }

    private static void WriteTags(Utf8JsonWriter json, ApiModel model)
    {
        json.WriteStartArray("tags");
        foreach (ApiGroup group in model.Groups)
        {
            json.WriteStartObject();
            json.WriteString("name", group.Name);
            json.WriteText("description", group.Description);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteComponents(Utf8JsonWriter json, ApiModel model, SchemaWriter schemas)
    {
        json.WriteStartObject("components");
        schemas.WriteComponents(json, model.Schemas);
        SecurityWriter.WriteSchemes(json, model);
        json.WriteEndObject();
    }
}
