using PiecesGen.Generator.Text;


namespace PiecesGen.Generator.Merging;

/// <summary>Whether a parameter or property must be there, and why.</summary>
/// <param name="Page">Where a page says it; null where a rule inferred it.</param>
/// <param name="Rule">The rule that inferred it; null where a page says it.</param>
internal sealed record Requirement(bool IsRequired, PageLocation? Page, string? Rule)
{
    public static Requirement Stated(bool isRequired, PageLocation page) => new(isRequired, page, null);

    public static Requirement Inferred(bool isRequired, string rule) => new(isRequired, null, rule);

    public void Record(EvidenceList evidence, string key)
    {
        if (Page is not null)
        {
            evidence.Stated(key, Page);
        }
        else
        {
            evidence.Inferred(key, Rule!);
        }
    }
}
