using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Reading.Tests;

/// <summary>Pages that say what words of the other pages mean.</summary>
public sealed class VocabularyTests
{
    private const string Opening = "---\npiecesgen: vocabulary\n---\n\n";

    private const string Words = Opening + """
        # Wörter

        Wort | Bedeutung
        --- | ---
        x | y

        Word | Meaning
        --- | ---
        Feld | field
        Typ | type
        Pflicht | required
        ja | yes
        nein | no
        Beschreibung | description
        Anfrageparameter | query parameters
        Pfadparameter | path parameters
        Antwort | response
        Antwortcode | status code
        Ganzzahl | integer
        Ganzzahlen | integers
        Zeichenkette | string
        Liste von | list of
        Objekt | object
        """;

    private const string German = """
        # Garten

        ## Pflanzen auflisten

        `GET /beete/{beet}/pflanzen`

        **Pfadparameter**:

        Feld | Typ | Beschreibung
        --- | --- | ---
        beet | Ganzzahl | Das Beet.

        **Anfrageparameter**:

        Feld | Typ | Pflicht | Beschreibung
        --- | --- | --- | ---
        höhe | Ganzzahl | ja | Wie hoch.
        farben | Liste von Zeichenkette | nein | Welche.

        Antwortcode | Beschreibung
        --- | ---
        404 | Kein Beet.

        ### Antwort

        Feld | Typ
        --- | ---
        anzahl | `Ganzzahl`

        ## Pflanze (Objekt)

        Feld | Typ
        --- | ---
        blätter | Liste von Ganzzahlen
        typ | Zeichenkette
        """;

    [Fact]
    public void Pages_are_read_in_the_words_of_their_site()
    {
        PageFacts page = Read(German);

        OperationFacts operation = Assert.Single(page.Operations);
        Assert.Equal("pflanzen_auflisten GET /beete/{beet}/pflanzen Pflanzen auflisten", Texts.From(operation));
        Assert.Equal(
            ["beet: Integer unstated 'Das Beet.'", "höhe in Query: Integer required 'Wie hoch.'", "farben in Query: List<String> optional 'Welche.'"],
            Texts.From(operation.Parameters));
        Assert.Equal(["404"], operation.Responses!.Value.Select(response => response.Statuses.Value.ToString()));
        Assert.Equal("Pflanze", page.Model.Name.Value);
        Assert.Equal(["blätter: List<Integer> unstated", "typ: String unstated"], Texts.From(page.Model.Properties));
        Assert.Empty(page.Diagnostics);
    }

    [Theory]
    [InlineData("Typ")]
    [InlineData("Typen")]
    public void Name_is_never_a_word_that_means_something(string name) =>
        Assert.Equal([$"{name}: String unstated"], Texts.From(Read($"# Der Garten Objekt\n\nFeld | Typ\n--- | ---\n{name} | Zeichenkette\n").Model.Properties));

    [Fact]
    public void Longest_word_counts_and_parts_of_words_are_none()
    {
        Synonyms synonyms = Synonyms.From([new("Typ", "type"), new("Typ der Antwort", "response type"), new("typ", "name")]);

        Assert.Equal("response type, type: Typen, Prototyp", synonyms.Translate("Typ der Antwort, TYP: Typen, Prototyp"));
    }

    [Fact]
    public void Text_without_such_a_word_stays_the_same_one() => Assert.Same(German, Synonyms.From([new("Beetschild", "object")]).Translate(German));

    [Fact]
    public void Vocabulary_describes_nothing_by_itself()
    {
        PageFacts page = DocsFormats.Read("words.md", Words, default);

        Assert.False(page.IsUnrecognized);
        Assert.Empty(page.Groups);
        Assert.Empty(page.Models);
        Assert.Equal(15, page.Words.Count);
        Assert.Empty(page.Diagnostics);
    }

    [Fact]
    public void Word_keeps_meaning_nothing_where_no_reader_knows_what_it_means() => DiagnosticAssert.Only(
        ReadPages.Read(Opening + "Word | Meaning\n--- | ---\nTyp | type\nFeld | query parametres\n"),
        "PG0020",
        "7:7-7:23",
        "The meaning 'parametres' is unknown. The word 'Feld' was ignored. Did you mean 'parameter'?");

    [Fact]
    public void Row_without_a_meaning_is_reported() => DiagnosticAssert.Only(
        ReadPages.Read(Opening + "Word | Meaning\n--- | ---\nTyp | type\nFeld |\n"),
        "PG0020",
        "7:0-7:6",
        "The row has no word, or no meaning. It changes nothing.");

    [Fact]
    public void Page_without_a_table_of_words_is_reported() => DiagnosticAssert.Only(
        ReadPages.Read(Opening + "Feld means field.\n"),
        "PG0020",
        "1:11-1:21",
        "The page has no table with the columns Word and Meaning. It changes nothing.");

    private static PageFacts Read(string text) => DocsFormats.Read(ReadPages.Path, text, DocsFormats.SynonymsIn([("words.md", Words), (ReadPages.Path, text)], default), default);
}
