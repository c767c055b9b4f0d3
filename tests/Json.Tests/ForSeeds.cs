using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace PiecesGen.Json.Tests;

/// <summary>
/// Checks a property for many seeds, the same ones each time. <c>PIECESGEN_JSON_CASES</c> sets how many;
/// <c>PIECESGEN_JSON_SEED</c> repeats the one that a failure names.
/// </summary>
internal static class ForSeeds
{
    private const int CasesInCI = 4_000;
    private const ulong InitialSeed = 20260101;
    private const ulong Gamma = 1_442_695_040_888_963_407;

    /// <param name="differences">What is wrong with the case of a seed; null if nothing is.</param>
    public static void Check(Func<int, string?> differences)
    {
        if (Setting("PIECESGEN_JSON_SEED") is { } seed)
        {
            Assert.Null(differences(seed));
            return;
        }

        Property property = Prop.ForAll(
            Arb.From(Gen.Choose(0, int.MaxValue)),
            drawn => differences(drawn) is { } difference
                ? throw new InvalidOperationException($"PIECESGEN_JSON_SEED={drawn} repeats this: {difference}")
                : true);
        Config config = Config.QuickThrowOnFailure
            .WithMaxTest(Setting("PIECESGEN_JSON_CASES") ?? CasesInCI)
            .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(InitialSeed, Gamma), FSharpOption<int>.None)));
        FsCheck.Check.One(config, property);
    }

    private static int? Setting(string name) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : null;
}
