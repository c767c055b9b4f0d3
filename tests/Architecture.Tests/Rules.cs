namespace PiecesGen.Architecture.Tests;

/// <summary>Who may know whom: the tables of ARCHITECTURE.md, and what does not keep to them yet.</summary>
internal static class Rules
{
    public static LayerTable Generator { get; } = new("generator", ["Collections", "Text"],
    [
        Layer.Using("Collections"),
        Layer.Using("Text", "Collections"),
        Layer.Using("Model"),
        Layer.Using("Diagnostics"),
        Layer.Using("Markdown"),
        Layer.Using("Reading", "Markdown", "Diagnostics", "Reading/Dialects/*"),
        Layer.Using("Reading/Dialects/*", "Markdown", "Diagnostics", "Reading"),
        Layer.Using("Merging", "Reading", "Model", "Diagnostics"),
        Layer.Using("Baselines", "Merging", "Model", "Diagnostics"),
        Layer.Using("Naming", "Model", "Diagnostics"),
        Layer.Using("Emission", "Model", "Naming"),
        Layer.Using("Analyzers", "Model", "Diagnostics", "Naming"),
        Layer.UsingAllBut("Pipeline", "Analyzers", "Reading/Dialects/*", "tool/"),
        Layer.UsingAllBut("tool/", "Pipeline", "Analyzers", "Reading/Dialects/*"),
    ]);

    public static LayerTable Tool { get; } = new("tool", [],
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
        new("Microsoft.CodeAnalysis", "generator/Pipeline", "generator/Analyzers"),
        new("Markdig", "generator/Markdown"),
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
