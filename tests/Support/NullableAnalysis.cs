using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace PiecesGen.Tests.Support;

/// <summary>Nullable analysis of what callers do not see: a build is spared it, so tests ask for it.</summary>
public static class NullableAnalysis
{
    private const string End = "#nullable disable";

    /// <summary>The same, analysed to the end of each file.</summary>
    public static CSharpCompilation Everywhere(CSharpCompilation compilation) =>
        compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(compilation.SyntaxTrees.Select(Everywhere));

    public static SyntaxTree Everywhere(SyntaxTree tree)
    {
        string text = tree.ToString();
        return text.Contains(End, StringComparison.Ordinal)
            ? tree.WithChangedText(SourceText.From(text.Replace(End, "#nullable enable", StringComparison.Ordinal)))
            : tree;
    }
}
