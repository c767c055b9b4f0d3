using System;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PiecesGen.Generator.Model;

namespace PiecesGen.Generator.Hosting;

/// <summary>Reads what MSBuild hands over: the project's properties and the metadata of its pages.</summary>
internal static class BuildOptions
{
    private const string DocsMetadata = "build_metadata.AdditionalFiles.PiecesGenDocs";
    private const string Explicit = "explicit";

    public static Options Read(AnalyzerConfigOptionsProvider provider, CancellationToken cancellationToken) => new(
        Property(provider, "PiecesGenNamespace"),
        Property(provider, "PiecesGenClientName"));

    /// <summary>The page, or null for an additional file that is somebody else's.</summary>
    public static DocsPageInput? ReadPage(
        (AdditionalText File, AnalyzerConfigOptionsProvider Provider) input, CancellationToken cancellationToken)
    {
        if (!input.Provider.GetOptions(input.File).TryGetValue(DocsMetadata, out string? origin) || string.IsNullOrEmpty(origin))
        {
            return null;
        }

        SourceText? text = input.File.GetText(cancellationToken);
        bool isExplicit = string.Equals(origin, Explicit, StringComparison.OrdinalIgnoreCase);
        return text is null ? null : new DocsPageInput(input.File.Path, text.ToString(), isExplicit);
    }

    private static string? Property(AnalyzerConfigOptionsProvider provider, string name) =>
        provider.GlobalOptions.TryGetValue("build_property." + name, out string? value) && !string.IsNullOrWhiteSpace(value)
            ? value.Trim()
            : null;
}
