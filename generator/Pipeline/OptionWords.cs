using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Merging;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Pipeline;

/// <summary>The words that options of a project take, and what is said where one has another.</summary>
internal static class OptionWords
{
    private const string Only = "Only";

    private static readonly WordChoice s_access = new("public", "internal");
    private static readonly WordChoice s_wireNames = new(Enum.GetNames(typeof(WireNameConvention)));
    private static readonly WordChoice s_models = new(Enum.GetNames(typeof(ModelKind)));
    private static readonly WordChoice s_methodNames = new("Long", "Short");
    private static readonly WordChoice s_switch = new("true", "false");
    private static readonly WordChoice s_testing = new("true", "false", Only);

    public static WireNameConvention WireNamesOf(string? text) =>
        text is not null && s_wireNames.Contain(text) ? (WireNameConvention)Enum.Parse(typeof(WireNameConvention), text, ignoreCase: true) : WireNameConvention.AsDocumented;

    public static ModelKind ModelsOf(string? text) =>
        text is not null && s_models.Contain(text) ? (ModelKind)Enum.Parse(typeof(ModelKind), text, ignoreCase: true) : ModelKind.Record;

    public static TestHandlerKind TestHandlerOf(string? text) =>
        string.Equals(text, Only, StringComparison.OrdinalIgnoreCase) ? TestHandlerKind.Alone
        : string.Equals(text, "true", StringComparison.OrdinalIgnoreCase) ? TestHandlerKind.Nested
        : TestHandlerKind.None;

    /// <summary>What is wrong with a property that is true or false; null where nothing is.</summary>
    public static string? MistakeInSwitch(string property, string? text) => MistakeIn(property, text, s_switch);

    /// <summary>What is wrong with the property that says how methods are named; null where nothing is.</summary>
    public static string? MistakeInMethodNames(string property, string? text) => MistakeIn(property, text, s_methodNames);

    /// <summary>What is wrong with the property that asks for a test handler; null where nothing is.</summary>
    public static string? MistakeInTesting(string property, string? text) => MistakeIn(property, text, s_testing);

    /// <summary>Each mistake once: all pages of an item have its metadata.</summary>
    public static void Report(ProjectOptions project, ImmutableArray<PageResult> pages, DiagnosticCollector diagnostics)
    {
        var mistakes = new List<string>(project.Mistakes);
        mistakes.AddRange(MistakesIn(project.Defaults, "PiecesGen{0}"));
        var items = new HashSet<ClientOptions>();
        foreach (PageResult page in pages)
        {
            if (items.Add(page.Client))
            {
                mistakes.AddRange(MistakesIn(page.Client, "{0} of an ApiDocs item"));
            }
        }

        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (string mistake in mistakes)
        {
            if (reported.Add(mistake))
            {
                diagnostics.Add(Catalog.UnknownOptionValue, PageLocation.None, mistake);
            }
        }
    }

    /// <param name="name">How an option is called where it was set.</param>
    private static IEnumerable<string> MistakesIn(ClientOptions options, string name)
    {
        if (MistakeIn(string.Format(null, name, "Access"), options.Access, s_access) is { } access)
        {
            yield return access;
        }

        if (MistakeIn(string.Format(null, name, "WireNames"), options.WireNames, s_wireNames) is { } wireNames)
        {
            yield return wireNames;
        }

        if (MistakeIn(string.Format(null, name, "Models"), options.Models, s_models) is { } models)
        {
            yield return models;
        }
    }

    private static string? MistakeIn(string option, string? text, WordChoice words) =>
        text is null || words.Contain(text) ? null : $"{option} takes {words}, not '{text}'. It was ignored.{words.Hint(text)}";
}
