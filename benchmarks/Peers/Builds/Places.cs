using System.Reflection;

namespace PiecesGen.Benchmarks.Peers.Builds;

/// <summary>Where the things lie that projects are made of, as the build of this program has told.</summary>
internal static class Places
{
    /// <summary>The folder of the checkout, with a separator at its end.</summary>
    public static string Checkout { get; } = Told("Checkout")!;

    /// <summary>The pages that the clients are made of.</summary>
    public static string Pages { get; } = Told("Pages") is { Length: > 0 } corpus ? corpus : Path.Combine(Checkout, "docs-input");

    /// <summary>The files that the compiler loads, separated by semicolons.</summary>
    public static string Generator { get; } = Told("Generator")!;

    public static string Exporter { get; } = Told("Exporter")!;

    public static string ModelWriter { get; } = Told("ModelWriter")!;

    private static string? Told(string key) =>
        typeof(Places).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(told => told.Key == key).Value;
}
