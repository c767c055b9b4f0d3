namespace PiecesGen.RoundTrip.Tests.Models;

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

    // Blocks of letters with marks, other directions, no width, no Latin, and beyond 16 bits.
    private static readonly (int First, int Last)[] s_blocks = [(0xA0, 0x17F), (0x300, 0x36F), (0x5D0, 0x5EA), (0x200B, 0x2027), (0x4E00, 0x4FFF), (0x1F300, 0x1F5FF)];

    private static readonly NameGenerator s_words = new(new Choices(1), isSnake: true);

    private static readonly string[] s_known = [.. Enumerable.Range(0, 40).Select(_ => s_words.Word())];

    /// <summary>One line, never empty, without blanks at its ends.</summary>
    public string Line()
    {
        List<string> parts = [];
        int count = choices.Between(1, 6);
        for (int i = 0; i < count; i++)
        {
            parts.Add(Piece());
            parts.Add(choices.OneIn(4) ? "" : " ");
        }

        string line = string.Concat(parts).Trim();
        return line.Length == 0 ? "x" : line;
    }

    private string Piece() => choices.Below(12) switch
    {
        0 => string.Concat(Enumerable.Range(0, choices.Between(1, 5)).Select(_ => (char)choices.Between('!', '~'))),
        1 => string.Concat(Enumerable.Range(0, choices.Between(1, 4)).Select(_ => Beyond())),
        < 7 => choices.From(s_pieces),
        _ => choices.From(s_known),
    };

    private string Beyond()
    {
        (int first, int last) = choices.From(s_blocks);
        return char.ConvertFromUtf32(choices.Between(first, last));
    }

    /// <summary>What a table's cell can hold: lines become line breaks of HTML.</summary>
    public string? Cell() => choices.OneIn(3) ? null : choices.OneIn(8) ? $"{Line()}\n{Line()}" : Line();

    /// <summary>Paragraphs.</summary>
    public string? Prose() => choices.OneIn(3) ? null : choices.Below(8) switch
    {
        0 when choices.OneIn(2) => $"{Line()}\n\n```\nlet {{x}} = a | b <c> & \\d;\n\n# {choices.From(s_known)}\n```",
        0 => $"- {choices.From(s_known)} {Line()}\n- {choices.From(s_known)}",
        2 => $"{Line()}\n\n{Line()}",
        1 => $"{Line()}\n{Line()}",
        _ => Line(),
    };
}
