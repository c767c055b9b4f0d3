using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Model;

namespace PiecesGen.Generator.Pipeline;

/// <summary>Reads what MSBuild hands over: the project's properties and the metadata of its pages.</summary>
internal static class BuildOptions
{
    private const string Explicit = "explicit";
    private const string MethodNames = "PiecesGenMethodNames";
    private const string Testing = "PiecesGenTesting";

    private static readonly string[] s_switches = ["PiecesGenDefaultDocs", "PiecesGenUnusedModels", "PiecesGenLongMethodNames"];

    /// <summary>Defined where the modern build of the runtime library is used, too.</summary>
    private const string ModernSymbol = "NET8_0_OR_GREATER";

    public static ProjectOptions ReadProject((AnalyzerConfigOptionsProvider Provider, ParseOptions Parse) input, CancellationToken cancellationToken)
    {
        AnalyzerConfigOptions options = input.Provider.GlobalOptions;
        var defaults = new ClientOptions(
            Property(options, "PiecesGenClientName"),
            Property(options, "PiecesGenNamespace"),
            Property(options, "PiecesGenAccess"),
            Property(options, "PiecesGenInclude"),
            Property(options, "PiecesGenExclude"),
            Property(options, "PiecesGenWireNames"),
            Property(options, "PiecesGenModels"));
        bool isSwitchedOn = Property(options, "PiecesGenDefaultDocs") is not null;
        return new ProjectOptions(
            defaults,
            IsTrue(options, "PiecesGenUnusedModels"),
            HasSymbol(input.Parse, ModernSymbol),
            isSwitchedOn,
            OldLanguage(input.Parse),
            OptionWords.TestHandlerOf(Property(options, Testing)),
            IsTrue(options, "_PiecesGenHasManySources"),
            MistakesInProperties(options))
        {
            HasShortNames = string.Equals(Property(options, MethodNames), "Short", StringComparison.OrdinalIgnoreCase),
            KeepsLongNames = IsTrue(options, "PiecesGenLongMethodNames"),
        };
    }

    /// <summary>The page; nothing for an additional file that is somebody else's.</summary>
    public static IEnumerable<DocsPageInput> ReadPage(
        (AdditionalText File, AnalyzerConfigOptionsProvider Provider) input, CancellationToken cancellationToken)
    {
        AnalyzerConfigOptions options = input.Provider.GetOptions(input.File);
        if (Metadata(options, "Docs") is not { } origin || input.File.GetText(cancellationToken) is not { } text)
        {
            return [];
        }

        var client = new ClientOptions(
            Metadata(options, "Client"),
            Metadata(options, "Namespace"),
            Metadata(options, "Access"),
            Metadata(options, "Include"),
            Metadata(options, "Exclude"),
            Metadata(options, "WireNames"),
            Metadata(options, "Models"));
        bool isExplicit = string.Equals(origin, Explicit, StringComparison.OrdinalIgnoreCase);
        return [new DocsPageInput(input.File.Path, text.ToString(), isExplicit, client)];
    }

    /// <summary>The baseline; nothing for an additional file that is none, and where another project has the client to compare it with.</summary>
    public static IEnumerable<BaselineInput> ReadBaseline(
        (AdditionalText File, AnalyzerConfigOptionsProvider Provider) input, CancellationToken cancellationToken)
    {
        AnalyzerConfigOptions options = input.Provider.GetOptions(input.File);
        bool hasClient = OptionWords.TestHandlerOf(Property(input.Provider.GlobalOptions, Testing)) != TestHandlerKind.Alone;
        return hasClient && Metadata(options, "Baseline") is not null && input.File.GetText(cancellationToken) is { } text
            ? [new BaselineInput(input.File.Path, text.ToString(), Metadata(options, "Client"))]
            : [];
    }

    /// <summary>The file of the project itself or one that it imports; nothing for an additional file that is none.</summary>
    public static IEnumerable<ProjectFile> ReadProjectFile(
        (AdditionalText File, AnalyzerConfigOptionsProvider Provider) input, CancellationToken cancellationToken) =>
        Metadata(input.Provider.GetOptions(input.File), "Project") is not null && input.File.GetText(cancellationToken) is { } text
            ? [ProjectFile.Read(input.File.Path, text)]
            : [];

    private static EquatableArray<string> MistakesInProperties(AnalyzerConfigOptions options)
    {
        var mistakes = new List<string>();
        foreach (string name in s_switches)
        {
            if (OptionWords.MistakeInSwitch(name, Property(options, name)) is { } mistake)
            {
                mistakes.Add(mistake);
            }
        }

        if (OptionWords.MistakeInMethodNames(MethodNames, Property(options, MethodNames)) is { } unknown)
        {
            mistakes.Add(unknown);
        }

        if (OptionWords.MistakeInTesting(Testing, Property(options, Testing)) is { } untested)
        {
            mistakes.Add(untested);
        }

        return EquatableArray.From(mistakes);
    }

    private static bool IsTrue(AnalyzerConfigOptions options, string name) =>
        string.Equals(Property(options, name), "true", StringComparison.OrdinalIgnoreCase);

    private static string? Property(AnalyzerConfigOptions options, string name) => Value(options, "build_property." + name);

    private static string? Metadata(AnalyzerConfigOptions options, string name) =>
        Value(options, "build_metadata.AdditionalFiles.PiecesGen" + name);

    private static string? Value(AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out string? value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;

    /// <summary>Null from C# 11 on: the emitted code has required members and UTF-8 literals.</summary>
    private static string? OldLanguage(ParseOptions options) =>
        options is CSharpParseOptions { LanguageVersion: < LanguageVersion.CSharp11 and var version } ? version.ToDisplayString() : null;

    private static bool HasSymbol(ParseOptions options, string symbol)
    {
        foreach (string name in options.PreprocessorSymbolNames)
        {
            if (name == symbol)
            {
                return true;
            }
        }

        return false;
    }
}
