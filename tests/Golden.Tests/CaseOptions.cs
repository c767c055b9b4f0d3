using System.Text.Json;
using System.Text.Json.Serialization;

namespace PiecesGen.Golden.Tests;

/// <summary>What a case's <c>case.json</c> says of the project; without one, the pages are all that there is.</summary>
internal sealed record CaseOptions
{
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    /// <summary>The folder of the repository that holds the pages, where they do not lie beside this file.</summary>
    public string? From { get; init; }

    /// <summary>MSBuild properties.</summary>
    public IReadOnlyDictionary<string, string> Properties { get; init; } = new Dictionary<string, string>();

    /// <summary>Metadata of <c>ApiDocs</c> items by the folder of the case in which the pages lie, as <c>Client=Shop;Access=internal</c>.</summary>
    public IReadOnlyDictionary<string, string> Metadata { get; init; } = new Dictionary<string, string>();

    /// <summary>The project's framework is .NET 8 or newer.</summary>
    public bool IsModern { get; init; } = true;

    /// <summary>The project refers to Microsoft.Extensions.Http.</summary>
    public bool HasHttpClientFactory { get; init; }

    /// <summary>The project refers to another one, which has the client of the same pages.</summary>
    public bool ReferencesClient { get; init; }

    public static CaseOptions Load(string folder)
    {
        string file = Path.Combine(folder, "case.json");
        return File.Exists(file) ? JsonSerializer.Deserialize<CaseOptions>(File.ReadAllText(file), s_json)! : new CaseOptions();
    }

    /// <param name="path">A page's path within the case.</param>
    public string MetadataOf(string path) => Metadata.GetValueOrDefault(path.Split('/')[0], "");
}
