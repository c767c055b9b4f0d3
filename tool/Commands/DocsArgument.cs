using System.CommandLine;

namespace PiecesGen.Tool.Commands;

/// <summary>The pages, as every command takes them.</summary>
internal sealed class DocsArgument : Argument<string[]>
{
    public DocsArgument()
        : base("DOCS")
    {
        Arity = ArgumentArity.OneOrMore;
        Description =
            "Pages, folders or patterns. A folder stands for the *.md files in it and below it; hidden ones are left out. " +
            "A page that is named, or matched by a pattern with * ? **, is taken whatever its extension.";
    }
}
