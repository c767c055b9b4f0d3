using System;
using PiecesGen.Generator.Model;

namespace PiecesGen.Generator.Pipeline;

/// <summary>What the metadata of an <c>ApiDocs</c> item say about the client that its page belongs to; null where they say nothing.</summary>
internal sealed record ClientOptions(string? Client, string? Namespace, string? Access, string? Include, string? Exclude, string? WireNames, string? Models)
{
    /// <summary>These options, and where they say nothing, the others.</summary>
    public ClientOptions Or(ClientOptions other) => new(
        Client ?? other.Client,
        Namespace ?? other.Namespace,
        Access ?? other.Access,
        Include ?? other.Include,
        Exclude ?? other.Exclude,
        WireNames ?? other.WireNames,
        Models ?? other.Models);

    public Options ToOptions(ProjectOptions project) => new(
        Namespace,
        Client,
        string.Equals(Access, "internal", StringComparison.OrdinalIgnoreCase),
        Include,
        Exclude,
        OptionWords.WireNamesOf(WireNames),
        project.KeepUnusedModels,
        project.IsModern,
        project.TestHandler,
        project.HasShortNames,
        project.KeepsLongNames,
        OptionWords.ModelsOf(Models));
}
