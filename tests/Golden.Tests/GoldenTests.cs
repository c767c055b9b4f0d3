using Microsoft.CodeAnalysis;
using PiecesGen.Tests.Support;

namespace PiecesGen.Golden.Tests;

/// <summary>What is emitted for each case lies in this repository, to the letter: a change of the product shows in a review.</summary>
public sealed class GoldenTests
{
    public static TheoryData<string> Cases => [.. GoldenCase.Names];

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_is_emitted_and_reported_is_what_lies_in_the_repository(string name)
    {
        GeneratorRun run = GoldenCase.Load(name).Run().AssertCompiles().AssertNullSafe();

        OutputFolder.For(name).AssertHolds(OutputsOf(run));
    }

    [Fact]
    public void Every_output_is_that_of_a_case() => OutputFolder.AssertOnly(GoldenCase.Names);

    private static Dictionary<string, string> OutputsOf(GeneratorRun run)
    {
        Dictionary<string, string> outputs = run.HintNames.ToDictionary(name => name, run.Source);
        if (!run.Diagnostics.IsEmpty)
        {
            outputs.Add("diagnostics.txt", string.Concat(run.Diagnostics.Select(diagnostic => LineOf(diagnostic) + "\n")));
        }

        return outputs;
    }

    /// <summary>As the compiler prints it, with the end of the place; a diagnostic about the project has no place.</summary>
    private static string LineOf(Diagnostic diagnostic)
    {
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        string where = diagnostic.Location == Location.None ? "" : FormattableString.Invariant(
            $"{place.Path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1},{place.EndLinePosition.Line + 1},{place.EndLinePosition.Character + 1}): ");
        string message = diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
        return FormattableString.Invariant($"{where}{diagnostic.Severity} {diagnostic.Id}: {message}");
    }
}
