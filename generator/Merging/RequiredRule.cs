using PiecesGen.Generator.Reading.Facts;

namespace PiecesGen.Generator.Merging;

/// <summary>Decides whether a parameter or property is required.</summary>
internal static class RequiredRule
{
    /// <summary>
    /// Every generator that has a column for notes marks in it what is optional, so that no mark means required. What the
    /// dialects we know mean by silence they say themselves (TypeScript's bodies are the exception to the rule).
    /// </summary>
    private const string UnmarkedIsRequired = "Required.UnmarkedIsRequired";

    /// <summary>What no page calls required or optional is optional: reading must not fail on a guess.</summary>
    private const string UnstatedIsOptional = "Required.UnstatedIsOptional";

    public static Requirement Decide(Contributions<MemberFacts> rows)
    {
        foreach (Contribution<MemberFacts> row in rows.Ranked(FactKind.Required))
        {
            if (row.Facts.IsOptional is { } isOptional)
            {
                return Requirement.Stated(!isOptional, row.At(row.Facts.Name.Span));
            }

            if (row.Page.Dialect is null && row.Facts.HasNotes)
            {
                return Requirement.Inferred(true, UnmarkedIsRequired);
            }
        }

        return Requirement.Inferred(false, UnstatedIsOptional);
    }
}
