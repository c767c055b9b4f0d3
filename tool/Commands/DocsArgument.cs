using System.CommandLine;

namespace PiecesGen.Tool.Commands;

/// <summary>The pages, as every command takes them: where none are named, those that a project takes by itself.</summary>
internal sealed class DocsArgument : Argument<string[]>
{
    public DocsArgument()
        : base("DOCS")
    {
        Arity = ArgumentArity.ZeroOrMore;
        DefaultValueFactory = _ => ["docs-input"];
        Description =
            "Pages, folders or patterns. A folder stands for the *.md, *.mdx, *.markdown and *.apib files in it and below it, except hidden ones. " +
            "A page that you name, or match by a pattern with * ? **, is read whatever its extension.";
        this.WithoutOptions();
    }
}
