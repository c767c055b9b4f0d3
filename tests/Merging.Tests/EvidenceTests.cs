using PiecesGen.Generator.Merging.Evidence;
using PiecesGen.Generator.Text;
using PiecesGen.Tests.Support;

namespace PiecesGen.Merging.Tests;

/// <summary>Each fact of the model has a row that tells the place that states it, or the rule that inferred it.</summary>
public sealed class EvidenceTests
{
    private static readonly Dictionary<string, string> s_pages = DocsInput.Pages.ToDictionary(page => page.Path, page => page.Text);

    private static readonly Merged s_docs = From(s_pages);

    [Fact]
    public void The_docs_of_the_repository_state_facts_of_every_usual_kind() => Assert.Superset(
        new HashSet<Fact> { Fact.Name, Fact.WireName, Fact.Endpoint, Fact.Summary, Fact.Description, Fact.In, Fact.Type, Fact.Required, Fact.MediaType, Fact.Accepts },
        StatedFacts.From(s_docs.Model).Select(fact => fact.Fact).ToHashSet());

    [Fact]
    public void Every_fact_has_its_evidence_and_its_place_says_it() => AssertEvidence(s_docs, s_pages);

    [SeedFact]
    public void Every_fact_of_the_seeds_has_its_evidence_and_its_place_says_it()
    {
        Dictionary<string, string> pages = SeedFolder.Pages.ToDictionary(page => page.Path, page => page.Text);

        AssertEvidence(From(pages), pages);
    }

    private static Merged From(Dictionary<string, string> pages) => Merged.From([.. pages.Select(page => (page.Key, page.Value))]);

    private static void AssertEvidence(Merged merged, Dictionary<string, string> pages)
    {
        StatedFact[] facts = [.. StatedFacts.From(merged.Model)];
        Assert.NotEmpty(facts);
        Assert.DoesNotContain(facts, fact => merged.Evidence.For(fact.Member, fact.Fact) is null);
        Assert.All(merged.Result.Evidence, row => Assert.True(row.Place is null != row.Rule is null, row.ToString()));
        Assert.All(merged.Result.Evidence.Where(row => row.Place is not null), row => Assert.NotEmpty(TextAt(row.Place!)));

        (StatedFact Fact, PageLocation Place)[] stated =
        [
            .. from fact in facts
               where fact.Said is not null
               let place = merged.Evidence.For(fact.Member, fact.Fact)?.Place
               where place is not null
               select (fact, place),
        ];
        Assert.NotEmpty(stated);
        Assert.All(stated, one => Assert.Contains(NameKey.From(one.Fact.Said!), NameKey.From(TextAt(one.Place)), StringComparison.Ordinal));

        string TextAt(PageLocation place) => pages[place.Path].Substring(place.Span.Start, place.Span.Length);
    }
}
