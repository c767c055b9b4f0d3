using Microsoft.CodeAnalysis;
using PiecesGen.Generator.Pipeline;

namespace PiecesGen.Incrementality.Tests;

/// <summary>
/// Why each step of a run made its outputs. <c>Cached</c>: it did not run; <c>Unchanged</c>: it ran and made the same again; outputs
/// that are new, modified or gone are counted.
/// </summary>
internal sealed record Reasons
{
    /// <summary>A run in which no step had anything to do.</summary>
    public static readonly Reasons Nothing = new();

    public string Options { get; init; } = "Cached";

    public string Inputs { get; init; } = "Cached";

    public string Synonyms { get; init; } = "Cached";

    public string Pages { get; init; } = "Cached";

    public string PageSpellings { get; init; } = "Cached";

    public string Spellings { get; init; } = "Cached";

    public string Clients { get; init; } = "Cached";

    public string Indexes { get; init; } = "Cached";

    public string MergedModels { get; init; } = "Cached";

    public string MergedGroups { get; init; } = "Cached";

    public string Merge { get; init; } = "Cached";

    public string Model { get; init; } = "Cached";

    public string NamingIndexes { get; init; } = "Cached";

    public string NamedSchemas { get; init; } = "Cached";

    public string NamedGroups { get; init; } = "Cached";

    public string Names { get; init; } = "Cached";

    public string Client { get; init; } = "Cached";

    public string Groups { get; init; } = "Cached";

    public string Schemas { get; init; } = "Cached";

    public string Diagnostics { get; init; } = "Cached";

    /// <summary>The emitted files and the report of the diagnostics.</summary>
    public string Outputs { get; init; } = "Cached";

    public static Reasons From(GeneratorRun run) => new()
    {
        Options = Summary(run.Reasons(Steps.Options)),
        Inputs = Summary(run.Reasons(Steps.Inputs)),
        Synonyms = Summary(run.Reasons(Steps.Synonyms)),
        Pages = Summary(run.Reasons(Steps.Pages)),
        PageSpellings = Summary(run.Reasons(Steps.PageSpellings)),
        Spellings = Summary(run.Reasons(Steps.Spellings)),
        Clients = Summary(run.Reasons(Steps.Clients)),
        Indexes = Summary(run.Reasons(Steps.Indexes)),
        MergedModels = Summary(run.Reasons(Steps.MergedModels)),
        MergedGroups = Summary(run.Reasons(Steps.MergedGroups)),
        Merge = Summary(run.Reasons(Steps.Merge)),
        Model = Summary(run.Reasons(Steps.Model)),
        NamingIndexes = Summary(run.Reasons(Steps.NamingIndexes)),
        NamedSchemas = Summary(run.Reasons(Steps.NamedSchemas)),
        NamedGroups = Summary(run.Reasons(Steps.NamedGroups)),
        Names = Summary(run.Reasons(Steps.Names)),
        Client = Summary(run.Reasons(Steps.Client)),
        Groups = Summary(run.Reasons(Steps.Groups)),
        Schemas = Summary(run.Reasons(Steps.Schemas)),
        Diagnostics = Summary(run.Reasons(Steps.Diagnostics)),
        Outputs = Summary(run.OutputReasons),
    };

    private static string Summary(IEnumerable<IncrementalStepRunReason> reasons) => string.Join(", ", reasons
        .GroupBy(reason => reason)
        .OrderBy(group => group.Key.ToString(), StringComparer.Ordinal)
        .Select(group => group.Key is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged ? $"{group.Key}" : $"{group.Key} {group.Count()}"));
}
