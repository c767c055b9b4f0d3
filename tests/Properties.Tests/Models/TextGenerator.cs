namespace PiecesGen.Properties.Tests.Models;

/// <summary>Makes prose with everything that means something to Markdown, HTML or MDX.</summary>
internal sealed class TextGenerator(Choices choices)
{
    private static readonly string[] s_pieces =
    [
        "|", "||", "*", "**", "**bold**", "`", "``", "`code`", "`a | b {c} \\d <e> & f`", "<", ">", "<br>", "<a name=\"x\"></a>", "<T>", "&", "&&", "&lt;",
        "&#39;", "{", "}", "{id}", "\"", "'", "it's", "\"quoted\"", "\\", "\\n", "\\\\", "(", ")", "[", "]", "[x](y)", "[1]: z", "#", "# x", "-", "---", "- x",
        "1.", "1) x", "+", "+ x", "=", "===", "!", "~", "~~~", "~~old~~", "_", "__", "_x_", ":", ";", ",", ".", "?", "/", "%", "$", "^", "@",
        "é", "ß", "漢字", "🌱", "Ω≠∞", "«»", "—", "optional", "default to x", "null", "[GET]",
    ];

    private static readonly NameGenerator s_words = new(new Choices(1), isSnake: true);

    private static readonly string[] s_known = [.. Enumerable.Range(0, 40).Select(_ => s_words.Word())];

    /// <summary>One line, never empty, without blanks at its ends.</summary>
    public string Line()
    {
        List<string> parts = [];
        int count = choices.Between(1, 6);
        for (int i = 0; i < count; i++)
        {
            parts.Add(choices.OneIn(2) ? choices.Of(s_pieces) : choices.Of(s_known));
            parts.Add(choices.OneIn(5) ? "" : " ");
        }

        string line = string.Concat(parts).Trim();
        return line.Length == 0 ? "x" : line;
    }

    /// <summary>What a table's cell can hold: lines become line breaks of HTML.</summary>
    public string? Cell() => choices.OneIn(3) ? null : choices.OneIn(8) ? $"{Line()}\n{Line()}" : Line();

    /// <summary>Paragraphs.</summary>
    public string? Prose() => choices.OneIn(3) ? null : choices.Below(5) switch
    {
        0 => $"{Line()}\n\n{Line()}",
        1 => $"{Line()}\n{Line()}",
        _ => Line(),
    };
}
