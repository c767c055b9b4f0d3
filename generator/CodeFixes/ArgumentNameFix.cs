using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PiecesGen.Generator.Diagnostics;

namespace PiecesGen.Generator.CodeFixes;

/// <summary>Gives an argument the name that PG2010 asks for. It stays in its place.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ArgumentNameFix : CodeFixProvider
{
    private const string Title = "Name the arguments";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Catalog.ArgumentByPositionId);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode root = (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false))!;
        SemanticModel model = (await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false))!;
        if (root.FindNode(context.Span).FirstAncestorOrSelf<ArgumentListSyntax>() is not { } list)
        {
            return;
        }

        ArgumentListSyntax named = list.ReplaceNodes(
            list.Arguments,
            (argument, _) => model.GetOperation(argument, context.CancellationToken) is IArgumentOperation { Parameter: { IsOptional: true } parameter } && argument.NameColon is null
                ? WithName(argument, parameter.Name)
                : argument);
        context.RegisterCodeFix(
            CodeAction.Create(Title, _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(list, named))), Title), context.Diagnostics);
    }

    private static ArgumentSyntax WithName(ArgumentSyntax argument, string name)
    {
        string spelled = SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
        NameColonSyntax colon = SyntaxFactory.NameColon(SyntaxFactory.IdentifierName(SyntaxFactory.ParseToken(spelled))).WithTrailingTrivia(SyntaxFactory.Space);
        return argument.WithoutLeadingTrivia().WithNameColon(colon).WithLeadingTrivia(argument.GetLeadingTrivia());
    }
}
