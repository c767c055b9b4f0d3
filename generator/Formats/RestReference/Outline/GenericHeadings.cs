using System;
using System.Collections.Generic;
using PiecesGen.Generator.Formats.Shared.Operations;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Formats.RestReference.Outline;

/// <summary>Headings that say what stands below them and not what it is called.</summary>
internal static class GenericHeadings
{
    private static readonly HashSet<string> s_parts = new(StringComparer.OrdinalIgnoreCase)
    {
        "api", "api call", "call", "definition", "endpoint", "endpoints", "http request", "method", "request", "request url", "resource url",
        "route", "routes", "syntax", "uri", "url", "usage", "http method", "api endpoint", "request line", "request syntax",
    };

    private static readonly HashSet<string> s_groups = new(StringComparer.OrdinalIgnoreCase)
    {
        "api", "api endpoints", "api reference", "endpoints", "methods", "operations", "paths", "reference", "requests", "resources", "rest api", "routes",
        "available endpoints", "api methods", "api documentation", "api operations", "http api",
    };

    // Pages of what was are no reference of what is.
    private static readonly Phrases s_history = new("changelog", "change log", "release notes", "deprecated endpoints", "upgrad", "migrat", "what's new", "breaking changes", "version history");

    private static readonly HashSet<string> s_models = new(StringComparer.OrdinalIgnoreCase) { "object", "objects", "structure", "model", "schema", "enum", "entity", "struct" };

    private static readonly HashSet<string> s_parameters = new(StringComparer.OrdinalIgnoreCase) { "parameter", "parameters", "params" };

    // Most headings hold none of these words, and need not be taken apart.
    private static readonly Phrases s_named = new("object", "struct", "model", "schema", "enum", "entity");
    private static readonly Phrases s_ofParameters = new("param");
    private static readonly char[] s_separators = [' ', '(', ')', ':'];
    private static readonly char[] s_around = [' ', ':'];

    private static readonly Phrases s_ofOperations = new("response", "request", "query", "body");

    private static readonly Phrases s_examples = new("example", "sample", "walkthrough", "tutorial", "quickstart");

    /// <summary>What headings say.</summary>
    public static IEnumerable<string> Words => [.. s_parts, .. s_groups, .. s_models, .. s_parameters];

    /// <summary>The heading of a statement, with the method behind it or not: <c>Request</c>, <c>Method: GET</c>.</summary>
    public static bool IsPart(string title)
    {
        int colon = title.IndexOf(':');
        bool isVerb = colon > 0 && HttpVerbs.Read(title.Substring(colon + 1).Trim()) is not null;
        return s_parts.Contains((isVerb ? title.Substring(0, colon) : title).Trim(s_around));
    }

    /// <summary>The heading of all operations.</summary>
    public static bool IsGroup(string title) => s_groups.Contains(title.Trim(s_around));

    /// <summary>The heading of what changed.</summary>
    public static bool IsHistory(string title) => s_history.AreIn(title);

    /// <summary>The heading of a model: <c>The plant object</c>, <c>Plant structure</c>; not of what an operation sends or returns.</summary>
    public static bool IsModel(string title) =>
        s_named.AreIn(title) && !s_ofOperations.AreIn(title) && Array.Exists(title.Split(s_separators), s_models.Contains);

    /// <summary>The heading of parameters alone, whatever else it says.</summary>
    public static bool IsOfParameters(string title) => s_ofParameters.AreIn(title) && !IsModel(title) && Array.Exists(title.Split(s_separators), s_parameters.Contains);

    public static bool IsExample(string title) => s_examples.AreIn(title);
}
