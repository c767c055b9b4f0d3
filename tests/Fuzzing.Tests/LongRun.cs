using System.Globalization;

namespace PiecesGen.Fuzzing.Tests;

/// <summary>How much is tried: a share of every kind in CI, everything where <c>PIECESGEN_FUZZ</c> is set, as <c>fuzz.sh</c> does.</summary>
internal static class LongRun
{
    /// <summary>How many pages are to be fuzzed; null in CI.</summary>
    public static int? Pages { get; } = Setting("PIECESGEN_FUZZ");

    /// <summary>The only case to fuzz, or the first one of a long run.</summary>
    public static int? Seed { get; } = Setting("PIECESGEN_SEED");

    public static bool IsAsked => Pages is not null;

    /// <summary>Whether an entry of a long list is tried: each in a long run, else one in so many, other ones for each shift.</summary>
    public static bool Picks(int index, int shift, int oneIn) => IsAsked || (index + shift) % oneIn == 0;

    private static int? Setting(string name) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : null;
}
