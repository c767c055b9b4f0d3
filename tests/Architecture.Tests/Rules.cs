namespace PiecesGen.Architecture.Tests;

/// <summary>Who may know whom: the tables of ARCHITECTURE.md.</summary>
internal static class Rules
{
    public static LayerTable Generator { get; } = new("generator", ["Collections", "Text"],
    [
        Layer.Using("Collections"),
        Layer.Using("Text"),
        Layer.Using("Markdown"),
        Layer.Using("Model/Values"),
        Layer.Using("Model", "Model/Values"),
        Layer.Using("Diagnostics"),
        Layer.Using("Facts", "Model/Values", "Diagnostics"),
        Layer.Using("Formats/Shared", "Markdown", "Facts", "Model/Values", "Diagnostics"),
        Layer.Using(
            "Formats/OpenApiGenerator/Dialects/*", "Formats/OpenApiGenerator", "Formats/Shared", "Markdown", "Facts", "Model/Values", "Diagnostics"),
        Layer.Using(
            "Formats/OpenApiGenerator", "Formats/OpenApiGenerator/Dialects/*", "Formats/Shared", "Markdown", "Facts", "Model/Values", "Diagnostics"),
        Layer.Using("Formats/*", "Formats/Shared", "Markdown", "Facts", "Model/Values", "Diagnostics"),
        Layer.Using("Formats", "Formats/OpenApiGenerator", "Formats/*", "Formats/Shared", "Markdown", "Facts", "Diagnostics"),
        Layer.Using("Merging/Evidence"),
        Layer.Using("Merging/Sources", "Merging/Evidence", "Facts", "Model", "Model/Values", "Diagnostics"),
        Layer.Using("Merging/Spelling", "Merging/Sources", "Merging/Evidence", "Facts", "Model", "Diagnostics"),
        Layer.Using("Merging/Examples", "Facts", "Model/Values", "Diagnostics"),
        Layer.Using(
            "Merging/Rules", "Merging/Spelling", "Merging/Sources", "Merging/Evidence", "Facts", "Model", "Model/Values", "Diagnostics"),
        Layer.Using(
            "Merging", "Merging/Examples", "Merging/Rules", "Merging/Spelling", "Merging/Sources", "Merging/Evidence", "Facts", "Model", "Model/Values", "Diagnostics"),
        Layer.Using("Baselines", "Merging/Evidence", "Model", "Model/Values", "Diagnostics"),
        Layer.Using("Naming", "Model", "Model/Values", "Diagnostics"),
        Layer.Using("Emission", "Model", "Model/Values", "Naming"),
        Layer.Using("Analyzers", "Naming", "Model/Values", "Diagnostics"),
        Layer.Using("CodeFixes", "Analyzers", "Diagnostics"),
        Layer.UsingAllBut("Pipeline", "CodeFixes", "tool/"),
        Layer.UsingAllBut("tool/", "Pipeline", "Analyzers", "CodeFixes"),
    ]);

    public static LayerTable Runtime { get; } = new("runtime", ["Buffers", "NetStandard"],
    [
        Layer.Using("Buffers"),
        Layer.Using("NetStandard"),
        Layer.Using("Json"),
        Layer.Using("Http/Operations"),
        Layer.Using("Http/Drift", "Http/Operations", "Json"),
        Layer.Using("Http/Settings", "Http/Drift", "Http/Operations"),
        Layer.Using("Http/Headers", "Http/Settings", "Http/Operations"),
        Layer.Using("Http/Exceptions", "Http/Headers", "Http/Operations", "Json"),
        Layer.Using("Http/Requests", "Http/Exceptions", "Http/Operations", "Json"),
        Layer.Using("Http/Credentials", "Http/Requests", "Http/Operations"),
        Layer.Using("Http/Responses", "Http/Exceptions", "Http/Headers", "Http/Settings", "Http/Drift", "Http/Operations", "Json"),
        Layer.Using("Http/Responses/Cases", "Http/Responses"),
        Layer.Using("Http/Responses/Arities", "Http/Responses"),
        Layer.Using("Http/Responses/Messages", "Http/Responses", "Http/Exceptions", "Http/Headers"),
        Layer.Using(
            "Http/Transport", "Http/Responses", "Http/Credentials", "Http/Requests", "Http/Exceptions", "Http/Headers", "Http/Settings", "Http/Operations"),
        Layer.Using("Http/Telemetry", "Http/Requests", "Http/Exceptions", "Http/Operations"),
        Layer.Using("Http/Calls", "Http/Telemetry", "Http/Transport", "Http/Responses", "Http/Requests", "Http/Headers", "Http/Settings", "Http/Operations"),
        Layer.Using(
            "Streaming", "Http/Telemetry", "Http/Transport", "Http/Responses", "Http/Requests", "Http/Exceptions", "Http/Headers", "Http/Settings", "Http/Operations"),
        Layer.Using(
            "Connections", "Streaming", "Http/Calls", "Http/Transport", "Http/Responses", "Http/Credentials", "Http/Requests", "Http/Settings", "Http/Drift"),
        Layer.Using("Testing"),
    ]);

    public static LayerTable Tool { get; } = new("tool", [],
    [
        Layer.Using("Files"),
        Layer.Using("Output"),
        Layer.Using("OpenApi"),
        Layer.Using("Suggestions"),
        Layer.Using("Projects", "Files"),
        Layer.Using("Pages", "Files", "Output"),
        Layer.Using("Reports", "Output", "Pages"),
        Layer.Using("HtmlReport", "Pages", "Reports"),
        Layer.Using("Diff", "Files", "Output", "Pages", "Reports"),
        Layer.UsingAllBut("Commands", "tool/"),
        Layer.UsingAllBut("tool/"),
    ]);

    public static IReadOnlyList<LayerTable> Tables { get; } = [Generator, Runtime, Tool];

    public static IReadOnlyList<Library> Libraries { get; } =
    [
        new("Microsoft.CodeAnalysis", "generator/Pipeline", "generator/Analyzers", "generator/CodeFixes"),
        new("Markdig", "generator/Markdown"),
        new("System.CommandLine", "tool/Commands"),
        new("Spectre.Console", "tool/Output", "tool/Pages", "tool/Reports"),
    ];
}
