using PiecesGen.Generator.Merging.Evidence;

namespace PiecesGen.Tool.HtmlReport;

/// <summary>What people call the facts.</summary>
internal static class FactNames
{
    public static string For(Fact fact) => fact switch
    {
        Fact.WireName => "wire name",
        Fact.GivenName => "C# name",
        Fact.In => "location",
        Fact.ReadOnly => "read-only",
        Fact.MediaType => "media type",
        _ => fact.ToString().ToLowerInvariant(),
    };

    /// <summary>The value of <see cref="Fact.Required"/>.</summary>
    public static string ForRequired(bool isRequired) => isRequired ? "required" : "optional";
}
