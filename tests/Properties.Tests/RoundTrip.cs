using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;
using PiecesGen.Properties.Tests.Writing;

namespace PiecesGen.Properties.Tests;

/// <summary>
/// Writes random models as pages, reads them back and compares. <c>PIECESGEN_CASES</c> sets how many; <c>PIECESGEN_SEED</c> repeats
/// the one case whose seed a failure printed.
/// </summary>
internal static class RoundTrip
{
    private const int CasesInCI = 500;
    private const ulong InitialSeed = 20260101;
    private const ulong Gamma = 1_442_695_040_888_963_407;

    public static void Check(Func<Style, IReadOnlyList<DocsWriter>> docs)
    {
        if (Setting("PIECESGEN_SEED") is { } seed)
        {
            Assert.Empty(Case.Make(seed).Differences(docs));
            return;
        }

        (int Seed, Case Case)? failing = null;
        Property property = Prop.ForAll(Cases(), drawn =>
        {
            bool holds = false;
            try
            {
                holds = drawn.Case.Differences(docs).Count == 0;
                return holds;
            }
            finally
            {
                failing = holds ? failing : drawn;
            }
        });

        // The cases of CI are the same ones each time.
        Config config = Config.Quick
            .WithMaxTest(Setting("PIECESGEN_CASES") ?? CasesInCI)
            .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(InitialSeed, Gamma), FSharpOption<int>.None)))
            .WithRunner(new SilentRunner());
        FsCheck.Check.One(config, property);
        if (failing is { } found)
        {
            Assert.Fail(Message(found.Seed, found.Case, docs));
        }
    }

    private static Arbitrary<(int Seed, Case Case)> Cases() => Arb.From(
        Gen.Choose(0, int.MaxValue).Select(seed => (Seed: seed, Case: Case.Make(seed))),
        drawn => drawn.Case.Shrink().Select(smaller => (drawn.Seed, Case: smaller)));

    private static string Message(int seed, Case smallest, Func<Style, IReadOnlyList<DocsWriter>> docs) => new StringBuilder()
        .AppendLine(CultureInfo.InvariantCulture, $"PIECESGEN_SEED={seed} repeats the case that this one was shrunk from. {smallest.Style}")
        .AppendJoin('\n', smallest.Differences(docs))
        .AppendLine().AppendLine()
        .Append(smallest.Pages(docs))
        .ToString();

    private static int? Setting(string name) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : null;
}
