using System.Text.Json;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Merging;
using PiecesGen.Generator.Merging.Evidence;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;
using ParameterLocation = PiecesGen.Generator.Model.Values.ParameterLocation;

namespace PiecesGen.Tool.Tests;

/// <summary>Exported documents.</summary>
internal static class Documents
{
    /// <summary>Reads the document with every rule that Microsoft.OpenApi knows, and fails on its first complaint.</summary>
    public static OpenApiDocument AssertValid(string document)
    {
        ReadResult result = OpenApiDocument.Parse(document, OpenApiConstants.Json, new OpenApiReaderSettings { RuleSet = ValidationRuleSet.GetDefaultRuleSet() });
        Assert.NotNull(result.Diagnostic);
        Assert.Equal(OpenApiSpecVersion.OpenApi3_1, result.Diagnostic.SpecificationVersion);
        Assert.Empty(result.Diagnostic.Errors.Select(error => error.ToString()));
        Assert.Empty(result.Diagnostic.Warnings.Select(warning => warning.ToString()));
        return result.Document!;
    }

    public static ApiModel Model(ApiGroup[] groups, params Schema[] schemas) =>
        new("things", "http://localhost:1000", EquatableArray.From(groups), EquatableArray.From(schemas));

    public static ApiGroup Group(string name, params Operation[] operations) => new(name, null, EquatableArray.From(operations));

    public static Operation Operation(
        string name,
        string method = "GET",
        string urlTemplate = "/things",
        Parameter[]? parameters = null,
        RequestBody? body = null,
        string[]? accepts = null,
        Response[]? responses = null)
    {
        return new Operation
        {
            Name = name,
            Method = method,
            UrlTemplate = urlTemplate,
            Parameters = [.. parameters ?? []],
            Body = body,
            Accepts = [.. accepts ?? []],
            Responses = [.. responses ?? [new Response(200, "OK", null)]],
        };
    }

    public static Parameter Parameter(string name, ParameterLocation location, ApiType? type = null, bool isRequired = true) =>
        new(name, name, location, type ?? Text, isRequired, null);

    public static ApiType Text { get; } = new PrimitiveType(PrimitiveKind.String);

    /// <summary>The exported model, after it was found valid.</summary>
    public static JsonElement Export(ApiModel model, params EvidenceRow[] evidence)
    {
        var merge = new MergeResult(model, new EvidenceTable([EvidencePart.OfClient([.. evidence])]), EquatableArray<DocsDiagnostic>.Empty);
        string document = System.Text.Encoding.UTF8.GetString(OpenApi.OpenApiExport.Write(merge, withEvidence: true).Document);
        AssertValid(document);
        return JsonDocument.Parse(document).RootElement;
    }

    /// <summary>The exported operation.</summary>
    public static JsonElement OperationOf(Operation operation) =>
        Export(Model([Group("A", operation)])).GetProperty("paths").EnumerateObject().Single().Value.EnumerateObject().Single().Value;

    public static IEnumerable<string?> Texts(JsonElement array) => array.EnumerateArray().Select(text => text.GetString());
}
