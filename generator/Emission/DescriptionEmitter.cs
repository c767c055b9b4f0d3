using PiecesGen.Generator.Naming;

namespace PiecesGen.Generator.Emission;

/// <summary>
/// Emits what describes the models of a client in the OpenAPI document of a service that takes or returns them, for consumers
/// that refer to Microsoft.AspNetCore.OpenApi: a table of schemas, since there the models are types with a converter, of which
/// nothing is known.
/// </summary>
internal static class DescriptionEmitter
{
    private const string Documents = "global::Microsoft.AspNetCore.OpenApi";
    private const string Parts = "global::Microsoft.OpenApi";
    private const string Collections = "global::System.Collections.Generic";

    public static SourceFile Emit(NamedDescriptions descriptions) => SourceFile.Create(descriptions.Home, descriptions.Name, writer =>
    {
        writer.Lines(
            $$"""
            /// <summary>Describes the models of <see cref="{{descriptions.ClientName}}"/> in the OpenAPI document of a service.</summary>
            {{SourceFile.GeneratedCode}}
            """);
        writer.Open($"{descriptions.Home.Access} static class {descriptions.Name}");
        WriteTable(writer, descriptions);
        writer.Blank();
        WriteRegistration(writer, descriptions);
        writer.Close();
    });

    private static void WriteTable(SourceWriter writer, NamedDescriptions descriptions)
    {
        string type = $"{Collections}.Dictionary<string, string>";
        writer.Lines(
            $"""
            private const string Reference = {Literal.Text(SchemaJson.Reference)};

            /// <summary>By which the schema of a model is known until all types of the document are.</summary>
            private const string Mark = {Literal.Text("piecesgen:" + descriptions.Home.Namespace)};

            """);
        writer.Open($"private static readonly {type} s_schemas = new {type}(global::System.StringComparer.Ordinal)");
        foreach (NamedSchema schema in descriptions.Schemas)
        {
            writer.Lines($"[{Literal.Text(schema.Name)}] = {Literal.Text(SchemaJson.For(schema))},");
        }

        writer.Close("};");
    }

    private static void WriteRegistration(SourceWriter writer, NamedDescriptions descriptions) => writer.Lines(
        $$"""
        /// <summary>Describes the models that operations of the service take or return, and those that these hold, as the docs do.</summary>
        /// <param name="options">The options of the document.</param>
        /// <returns>The options.</returns>
        public static {{Documents}}.OpenApiOptions Add{{descriptions.ClientName}}Models(this {{Documents}}.OpenApiOptions options) => options
            .AddSchemaTransformer(static async (schema, context, cancellationToken) =>
            {
                if (NameOf(context.JsonTypeInfo.Type) is { } name)
                {
                    schema.Metadata ??= new {{Collections}}.Dictionary<string, object>();
                    schema.Metadata[Mark] = name;
                }
                else if (context.JsonTypeInfo.ElementType is { } element && NameOf(element) is not null)
                {
                    // What a collection holds is left out where nothing is known of it.
                    {{Parts}}.OpenApiSchema item = await context.GetOrCreateSchemaAsync(element, null, cancellationToken);
                    if (context.JsonTypeInfo.Kind == global::System.Text.Json.Serialization.Metadata.JsonTypeInfoKind.Dictionary)
                    {
                        schema.AdditionalProperties = item;
                    }
                    else
                    {
                        schema.Items = item;
                    }
                }
            })
            .AddDocumentTransformer(static (document, _, _) =>
            {
                if (document.Components?.Schemas is { } schemas)
                {
                    foreach (string key in new {{Collections}}.List<string>(schemas.Keys))
                    {
                        if (schemas[key] is {{Parts}}.OpenApiSchema { Metadata: { } metadata } && metadata.TryGetValue(Mark, out object? name))
                        {
                            Describe(key, (string)name, document, schemas);
                        }
                    }
                }

                return global::System.Threading.Tasks.Task.CompletedTask;
            });

        /// <summary>The name of a model; null for any other type.</summary>
        private static string? NameOf(global::System.Type type) =>
            type.Assembly == typeof({{descriptions.ClientName}}).Assembly && type.Namespace == typeof({{descriptions.ClientName}}).Namespace && s_schemas.ContainsKey(type.Name) ? type.Name : null;

        /// <summary>Describes a model, and the models that it holds, unless these are described already.</summary>
        private static void Describe(string key, string name, {{Parts}}.OpenApiDocument document, {{Collections}}.IDictionary<string, {{Parts}}.IOpenApiSchema> schemas)
        {
            string json = s_schemas[name];
            schemas[key] = {{Parts}}.Reader.OpenApiModelFactory.Parse<{{Parts}}.OpenApiSchema>(json, {{Parts}}.OpenApiSpecVersion.OpenApi3_1, document, out _)!;
            string[] parts = json.Split(Reference);
            for (int i = 1; i < parts.Length; i++)
            {
                string referred = parts[i].Substring(0, parts[i].IndexOf('"'));
                if (!schemas.ContainsKey(referred))
                {
                    Describe(referred, referred, document, schemas);
                }
            }
        }
        """);
}
