using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Merging.Evidence;
using PiecesGen.Generator.Merging.Sources;

namespace PiecesGen.Generator.Merging.Rules;

/// <summary>Decides whether a parameter or property is required.</summary>
internal static class RequiredRule
{
    /// <summary>
    /// Every generator that has a column for notes marks in it what is optional, so that no mark means required. What the
    /// sources we know mean by silence they say themselves (for some, bodies are the exception to the rule).
    /// </summary>
    private const string UnmarkedIsRequired = "Required.UnmarkedIsRequired";

    /// <summary>What may be null need not have a value: of a property, null and nothing are the same.</summary>
    private const string NullableIsOptional = "Required.NullableIsOptional";

    /// <summary>What no page calls required or optional is optional: reading must not fail on a guess.</summary>
    private const string UnstatedIsOptional = "Required.UnstatedIsOptional";

    /// <summary>Nobody could call an operation that requires what belongs to another way to call it.</summary>
    private const string LeftOutElsewhereIsOptional = "Required.LeftOutElsewhereIsOptional";

    public static Decided<bool> Decide(Contributions<MemberFacts> rows)
    {
        foreach (Contribution<MemberFacts> row in rows.Ranked(FactKind.Required))
        {
            if (row.Facts.IsLeftOutElsewhere)
            {
                return Decided.Inferred(false, LeftOutElsewhereIsOptional);
            }

            if (row.Facts.IsRequired is { } stated)
            {
                return stated.Value && row.Facts.IsNullable is { Value: true } ? Decided.Inferred(false, NullableIsOptional) : row.Stated(stated);
            }

            if (row.Facts.IsUnmarked)
            {
                return Decided.Inferred(true, UnmarkedIsRequired);
            }
        }

        return Decided.Inferred(false, UnstatedIsOptional);
    }
}
