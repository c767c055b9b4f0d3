using System.Text;
using System.Text.RegularExpressions;

namespace PiecesGen.RoundTrip.Tests.Writing;

/// <summary>Escapes prose as the author's generator does, so that a reader sees the prose again.</summary>
internal abstract partial class Escaper(Style style)
{
    protected Style Style { get; } = style;

    /// <summary>Code is written as it is; where not, its backticks are escaped like any character.</summary>
    protected abstract bool KeepsCode { get; }

    /// <summary>A pipe in a cell with this text.</summary>
    protected virtual string Pipe(string text) => Style.UsesEntities ? "&#124;" : "\\|";

    public string Escape(string text, bool isCell)
    {
        StringBuilder escaped = new();
        int at = 0;
        while (at < text.Length)
        {
            Match code = KeepsCode ? Code().Match(text, at) : Match.Empty;
            if (code.Success && code.Index == at)
            {
                escaped.Append(code.Value.Replace("&", "&amp;", StringComparison.Ordinal));
                at += code.Length;
                continue;
            }

            escaped.Append(text[at] switch
            {
                '\n' => Style.IsOld ? "<br>" : "<br />",

                // Pages escape quotes up to three times, so that the reader takes every backslash before a quote or entity for an escape.
                '\\' => IsBeforeMark(text, at) ? "&#92;" : "\\\\",
                '|' => isCell ? Pipe(text) : "|",
                char c => Character(c),
            });
            at++;
        }

        string line = escaped.ToString();
        return isCell ? line : BlockMark().Replace(line, match => match.Groups[1].Value + "\\" + match.Groups[2].Value);
    }

    private static bool IsBeforeMark(string text, int at)
    {
        string after = text[at..].TrimStart('\\');
        return after.Length > 0 && !char.IsLetterOrDigit(after[0]) && !char.IsWhiteSpace(after[0]);
    }

    protected abstract string Character(char c);

    [GeneratedRegex("(?<!`)(`+)(?!`)[^\n]*?(?<!`)\\1(?!`)")]
    private static partial Regex Code();

    /// <summary>What would make a block of a line of prose.</summary>
    [GeneratedRegex(@"^(\d*)([-#+*=~_:|\[>.)])")]
    private static partial Regex BlockMark();
}
