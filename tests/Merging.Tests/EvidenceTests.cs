using PiecesGen.Generator.Merging.Evidence;
using PiecesGen.Generator.Text;
using PiecesGen.Tests.Support;

namespace PiecesGen.Merging.Tests;

/// <summary>Each fact of the model has a row that tells the place that states it, or the rule that inferred it.</summary>
public sealed class EvidenceTests
{
    private static readonly Dictionary<string, string> s_pages = DocsInput.Pages.ToDictionary(page => page.Path, page => page.Text);

    private static readonly Merged s_docs = Merged.From([.. s_pages.Select(page => (page.Key, page.Value))]);

    private static readonly EvidenceIndex s_evidence = new(s_docs.Result.Evidence);

    [Fact]
    public void Every_fact_of_the_docs_has_its_evidence()
    {
        StatedFact[] facts = [.. StatedFacts.Of(s_docs.Model)];

        Assert.DoesNotContain(facts, fact => s_evidence.For(fact.Member, fact.Fact) is null);
        Assert.Superset(
            new HashSet<Fact> { Fact.Name, Fact.WireName, Fact.Endpoint, Fact.Summary, Fact.Description, Fact.In, Fact.Type, Fact.Required, Fact.MediaType, Fact.Accepts },
            facts.Select(fact => fact.Fact).ToHashSet());
    }

    [Fact]
    public void A_row_has_a_place_or_a_rule_and_never_both() =>
        Assert.All(s_docs.Result.Evidence, row => Assert.True(row.Place is null != row.Rule is null, row.ToString()));

    [Fact]
    public void The_place_of_a_fact_says_it()
    {
        (StatedFact Fact, PageLocation Place)[] stated =
        [
            .. from fact in StatedFacts.Of(s_docs.Model)
               where fact.Said is not null
               let place = s_evidence.For(fact.Member, fact.Fact)?.Place
               where place is not null
               select (fact, place),
        ];

        Assert.NotEmpty(stated);
        Assert.All(stated, one => Assert.Contains(NameKey.Of(one.Fact.Said!), NameKey.Of(TextAt(one.Place)), StringComparison.Ordinal));
    }

    [Fact]
    public void Every_place_lies_on_a_page() =>
        Assert.All(s_docs.Result.Evidence.Where(row => row.Place is not null), row => Assert.NotEmpty(TextAt(row.Place!)));

    private static string TextAt(PageLocation place) => s_pages[place.Path].Substring(place.Span.Start, place.Span.Length);
}
