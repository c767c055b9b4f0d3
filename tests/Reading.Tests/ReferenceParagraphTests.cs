using PiecesGen.Generator.Facts;

namespace PiecesGen.Reading.Tests;

/// <summary>Parameters and properties that pages describe by paragraphs, in place of tables and lists.</summary>
public class ReferenceParagraphTests
{
    [Theory]
    [InlineData("**limit** integer optional\n\nHow many.", "limit in Query: Integer optional 'How many.'")]
    [InlineData("**limit** `integer` **required**\n\nHow many.", "limit in Query: Integer required 'How many.'")]
    [InlineData("**limit** <Required />\n\nHow many.", "limit in Query: - required 'How many.'")]
    [InlineData("**limit** `OPTIONAL`\n\nHow many.", "limit in Query: - optional 'How many.'")]
    [InlineData("**limit** *integer* in header Required\n\nHow many.", "limit in Header: Integer required 'How many.'")]
    [InlineData("`limit` (integer, optional): at most 100.", "limit in Query: Integer optional 'at most 100.'")]
    [InlineData("`limit`: *integer* At most 100.", "limit in Query: Integer unstated 'At most 100.'")]
    [InlineData("`limit`: at most 100.", "limit in Query: - unstated 'at most 100.'")]
    [InlineData("`limit` - at most 100.", "limit in Query: - unstated 'at most 100.'")]
    [InlineData("_Required_ **limit** - at most 100.", "limit in Query: - required 'at most 100.'")]
    [InlineData("`limit`\nInteger. At most 100.", "limit in Query: Integer unstated 'At most 100.'")]
    [InlineData("<b><code>limit</code></b>&nbsp;&nbsp;\n<small>integer</small>&nbsp;\n<i>optional</i> &nbsp;\n<br>\n<p>How many.</p>", "limit in Query: Integer optional 'How many.'")]
    public void Paragraph_below_a_label_describes_a_parameter(string paragraphs, string expected) => Assert.Equal([expected], Parameters("#### Query parameters\n\n" + paragraphs));

    [Fact]
    public void Lines_of_a_paragraph_describe_one_each() => Assert.Equal(
        ["hash: - required 'The hash\nof the bed.'", "depth: - optional 'How deep.'"],
        Parameters("#### Input\n\n_Required_ **hash** - The hash\nof the bed.\n_Optional_ **depth** - How deep."));

    /// <summary>Its first lines look like a member; the whole of it is strong text.</summary>
    [Theory]
    [InlineData("**x: `integer` one\ntwo\nthree\nfour\nfive** end.")]
    [InlineData("**x: `integer` one\ntwo\nthree\nfour\nfive** end.\n\nMore.")]
    public void Marks_that_are_closed_further_on_make_no_member(string paragraph) => Assert.Equal(
        ["limit in Query: Integer required"],
        Parameters($"#### Query parameters\n\n{paragraph}\n\n**limit** integer required"));

    [Fact]
    public void Paragraphs_between_them_are_remarks() => Assert.Equal(
        ["limit in Query: Integer required 'How many.'", "order in Query: String unstated"],
        Parameters("#### Query parameters\n\n**limit** integer required\n\nHow many.\n\nExample: `43`\n\n**order** string"));

    [Theory]
    [InlineData("#### Query parameters\n\n**Note**: some gardens are closed.")]
    [InlineData("#### Query parameters\n\n**Note** (in winter) gardens are closed.")]
    [InlineData("#### Query parameters\n\n**Strings** are in quotes.")]
    [InlineData("#### Query parameters\n\n`limit` number of plants, as in every list.")]
    [InlineData("#### Query parameters\n\n`application/json`: what is sent.")]
    [InlineData("#### Notes\n\n**limit** integer required")]
    [InlineData("**limit** integer required")]
    public void Other_paragraphs_describe_none(string paragraphs) => Assert.Empty(Parameters(paragraphs));

    [Fact]
    public void What_comes_back_may_be_described_so() =>
        Assert.Equal("{ id: Integer unstated 'Which one.'; name: String required }", Texts.From(Operation("#### Response\n\n**id** `integer`\n\nWhich one.\n\n**name** string required").Returns?.Type?.Value).Trim());

    [Theory]
    [InlineData("- **limit** `integer` **required** How many.", "limit in Query: Integer required 'How many.'")]
    [InlineData("- **limit** integer, optional", "limit in Query: Integer optional")]
    [InlineData("- *Optional* `limit` - How many.", "limit in Query: - optional 'How many.'")]
    [InlineData("- `limit` - `string` or number", "limit in Query: - unmarked '`string` or number'")]
    [InlineData("- **limit** (integer), required\n\n  How many.\n\n  10 is plenty.", "limit in Query: Integer required 'How many.\n\n10 is plenty.'")]
    [InlineData("- **limit** (integer) - How many.\n\n  Optional where it is dark.", "limit in Query: Integer unmarked 'How many.\n\nOptional where it is dark.'")]
    [InlineData("- **limit** (integer) - How many:\n\n  ```\n  10\n  ```\n\n  Or fewer.", "limit in Query: Integer unmarked 'How many:'")]
    [InlineData("- **limit** (integer)\n\n  | a | b |\n  | --- | --- |\n  | 1 | 2 |", "limit in Query: Integer unmarked")]
    public void Items_say_the_same_in_as_many_ways(string items, string expected) =>
        Assert.Equal([expected.Replace("unmarked", "unstated", StringComparison.Ordinal)], Parameters("#### Query parameters\n\n" + items).Select(static text => text.Replace("unmarked", "unstated", StringComparison.Ordinal)));

    [Theory]
    [InlineData("_Required parameters_: `name` of the plant.", "name: - required 'of the plant.'")]
    [InlineData("**Required parameters:** `name` of the plant and `bed` for where it stands.", "name: - required 'of the plant'", "bed: - required 'for where it stands.'")]
    [InlineData("Optional parameters: `name`, `bed`", "name: - optional", "bed: - optional")]
    [InlineData("**Required parameters**: `name` as it is called, and `state` set to `seed` or `tree`, and `bed`.", "name: - required 'as it is called'", "state: - required 'set to `seed` or `tree`'", "bed: - required '.'")]
    public void A_label_and_its_parameters_may_be_one_sentence(string sentence, params string[] expected) => Assert.Equal(expected, Parameters(sentence));

    [Theory]
    [InlineData("Headers such as `Accept` are ignored.")]
    [InlineData("**Note**: `name` is what people call it.")]
    [InlineData("**Parameters**: none, see `name`.")]
    [InlineData("Of the parameters that all such lists have, these are: `name`.")]
    public void Other_sentences_announce_none(string sentence) => Assert.Empty(Parameters(sentence));

    [Fact]
    public void An_item_alone_below_a_heading_is_called_as_it_is_and_goes_on_to_describe_it()
    {
        OperationFacts operation = Assert.Single(ReadPages.Read("# Plants\n\n## Trash a plant\n\n* `DELETE /plants/:id` moves the plant to the compost. Returns `204 No Content` when it is there.\n").Operations);

        Assert.Equal("trash_plant DELETE /plants/{id} Trash a plant", Texts.From(operation));
        Assert.Equal("204", Assert.Single(Texts.From(operation.Responses)).Trim());
    }

    private static IEnumerable<string> Parameters(string below) => Texts.From(Operation(below).Parameters);

    private static OperationFacts Operation(string below) => Assert.Single(ReadPages.Read($"# Plants\n\n## List plants\n\n`GET /plants`\n\n{below}\n").Operations);
}
