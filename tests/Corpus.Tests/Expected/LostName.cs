using System.Text.Json.Nodes;

namespace PiecesGen.Corpus.Tests.Expected;

/// <summary>A property or parameter whose true name cannot be told from the pages: <c>lost-names.txt</c>.</summary>
/// <param name="Owner">The schema or operation.</param>
internal sealed record LostName(string Owner, string TrueName, string DocumentedName)
{
    public static IReadOnlyList<LostName> All { get; } =
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Expected", "lost-names.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(' '))
            .Select(parts => new LostName(parts[0], parts[1], parts[2])),
    ];

    /// <summary>The name that a call must use.</summary>
    public static string OfParameter(string operation, string trueName) =>
        All.FirstOrDefault(lost => lost.Owner == operation && lost.TrueName == trueName)?.DocumentedName ?? trueName;

    /// <summary>Renames the property in its schema, at its place.</summary>
    public void Apply(JsonObject schema)
    {
        JsonObject properties = schema["properties"]!.AsObject();
        Assert.True(properties.ContainsKey(TrueName), $"{Owner} has no {TrueName}: the line in lost-names.txt is out of date.");
        JsonNode type = properties[TrueName]!.DeepClone();
        properties.Remove(TrueName);
        properties.Add(DocumentedName, type);
        if (schema["required"] is JsonArray required && required.FirstOrDefault(item => (string?)item == TrueName) is { } item)
        {
            required[required.IndexOf(item)] = DocumentedName;
        }
    }
}
