namespace PiecesGen.Architecture.Tests;

/// <summary>Who may know whom: the tables of ARCHITECTURE.md, and what does not keep to them yet.</summary>
internal static class Rules
{
    public static LayerTable Generator { get; } = new("generator", "Values",
    [
        Layer.Using("Values"),
        Layer.Using("Model"),
        Layer.Using("Findings"),
        Layer.Using("Docs"),
        Layer.Using("Reading", "Docs", "Findings", "Reading/Dialects/*"),
        Layer.Using("Reading/Dialects/*", "Docs", "Findings", "Reading"),
        Layer.Using("Merging", "Reading", "Model", "Findings"),
        Layer.Using("Baselines", "Merging", "Model", "Findings"),
        Layer.Using("Naming", "Model", "Findings"),
        Layer.Using("Emission", "Model", "Naming"),
        Layer.Using("Analyzers", "Model", "Findings", "Naming"),
        Layer.UsingAllBut("Hosting", "Analyzers", "Reading/Dialects/*", "tool/"),
        Layer.UsingAllBut("tool/", "Hosting", "Analyzers", "Reading/Dialects/*"),
    ]);

    public static LayerTable Tool { get; } = new("tool", "",
    [
        Layer.Using("Output"),
        Layer.Using("Projects"),
        Layer.Using("OpenApi"),
        Layer.Using("Pages", "Output"),
        Layer.Using("Reports", "Output", "Pages"),
        Layer.Using("Diff", "Output", "Pages", "Reports"),
        Layer.UsingAllBut("Commands", "tool/"),
        Layer.UsingAllBut("tool/"),
    ]);

    public static IReadOnlyList<LayerTable> Tables { get; } = [Generator, Tool];

    public static IReadOnlyList<Library> Libraries { get; } =
    [
        new("Microsoft.CodeAnalysis", "generator/Hosting", "generator/Analyzers"),
        new("Markdig", "generator/Docs"),
        new("System.CommandLine", "tool/Commands"),
        new("Spectre.Console", "tool/Output", "tool/Pages", "tool/Reports"),
    ];

    /// <summary>References that no row allows, each as <c>file → folder</c>. The list only becomes shorter.</summary>
    public static IReadOnlyList<string> KnownViolations { get; } =
    [
        "tool/Diff/DocsVersion.cs → tool/Commands",
        "tool/Diff/GitRevision.cs → tool/Commands",
        "tool/Pages/PageFinder.cs → tool/Commands",
        "tool/Pages/PageText.cs → tool/Commands",
        "tool/Projects/NewProject.cs → tool/Commands",
    ];

    /// <summary>Folders of each root that need each other, with those of the knot that each uses. The lists only become shorter.</summary>
    public static IReadOnlyDictionary<string, string[]> KnownKnots { get; } = new Dictionary<string, string[]>
    {
        ["generator"] = [],
        ["runtime"] =
        [
            "Credentials → Requests, Sending",
            "Drift → Json, Requests, Responses",
            "Errors → Requests, Responses",
            "Json → Drift, Errors, Responses, Sending",
            "Requests → Errors, Json, Sending",
            "Responses → Drift, Errors, Json, Requests, Sending",
            "Sending → Credentials, Drift, Errors, Requests, Responses, Streaming, Telemetry",
            "Streaming → Errors, Requests, Responses, Sending, Telemetry",
            "Telemetry → Errors, Requests",
        ],
        ["tool"] =
        [
            "Commands → Diff, Pages, Projects, Reports",
            "Diff → Commands, Pages, Reports",
            "Pages → Commands",
            "Projects → Commands",
            "Reports → Pages",
        ],
    };
}
