using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace PiecesGen.Tests.Support;

/// <summary>A Markdown document of this repository, as GitHub shows it.</summary>
public sealed class RepositoryDocument
{
    private static readonly MarkdownPipeline s_asOnGitHub = new MarkdownPipelineBuilder().UsePipeTables().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).Build();

    private readonly string _path;
    private readonly MarkdownDocument _parsed;

    private RepositoryDocument(string path, string text)
    {
        _path = path;
        _parsed = Markdown.Parse(text, s_asOnGitHub);
    }

    /// <summary>Where its links lead, as they are written.</summary>
    public IEnumerable<string> Links => _parsed.Descendants<LinkInline>().Select(link => link.Url!);

    /// <summary>Where its pictures are, as it is written; they are links too.</summary>
    public IEnumerable<string> Pictures => _parsed.Descendants<LinkInline>().Where(link => link.IsImage).Select(link => link.Url!);

    /// <summary>Its fenced code, in order.</summary>
    public IEnumerable<CodeBlock> Code
    {
        get
        {
            string section = "";
            foreach (Block block in _parsed)
            {
                if (block is HeadingBlock { Level: 2 } heading)
                {
                    section = string.Concat(heading.Inline!.Descendants<LiteralInline>().Select(literal => literal.Content.ToString()));
                }
                else if (block is FencedCodeBlock code)
                {
                    yield return new CodeBlock(section, code.Info ?? "", code.Lines.ToString() + "\n");
                }
            }
        }
    }

    private IEnumerable<string?> Anchors => _parsed.Descendants<HeadingBlock>().Select(heading => heading.GetAttributes().Id);

    /// <param name="path">Its path in the repository.</param>
    public static RepositoryDocument At(string path) => new(path, File.ReadAllText(RepositoryRoot.File(path)));

    /// <summary>A text that stands in for a document of the repository.</summary>
    /// <param name="path">The path from which its links lead.</param>
    public static RepositoryDocument Parse(string path, string text) => new(path, text);

    /// <summary>Whether a relative link leads to a file or folder of the repository, and to a heading in it where it names one.</summary>
    public bool Leads(string link)
    {
        string[] parts = link.Split('#');
        string target = parts[0].Length == 0 ? _path : Path.Combine(Path.GetDirectoryName(_path)!, parts[0]);
        return Path.Exists(RepositoryRoot.File(target)) && (parts.Length == 1 || At(target).Anchors.Contains(parts[1]));
    }
}
