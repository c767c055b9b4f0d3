namespace PiecesGen.Package.Tests;

/// <summary>
/// A section of THIRD-PARTY-NOTICES.txt. Below a rule: the files of the libraries and their version, an address, the licence's name;
/// an empty line; the holders; an empty line; the licence.
/// </summary>
/// <param name="Libraries">Each with the version: <c>Spectre.Console.dll 0.57.2</c>.</param>
/// <param name="Holders">The lines of copyright.</param>
/// <param name="Licence">The text of the licence.</param>
internal sealed record Notice(IReadOnlyList<string> Libraries, string Holders, string Licence)
{
    private static readonly string s_rule = new('-', 80);

    public static IEnumerable<Notice> Parse(string text) => text.ReplaceLineEndings("\n").Split(s_rule + "\n").Skip(1).Select(From);

    private static Notice From(string section)
    {
        string[] parts = section.Split("\n\n", 3);
        string[] title = parts[0].Split('\n')[0].Split(' ');
        return new Notice([.. title.SkipLast(1).Select(file => $"{file} {title[^1]}")], parts[1], parts[2]);
    }
}
