using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using PiecesGen.Generator.Analyzers;
using PiecesGen.Generator.Diagnostics;

namespace PiecesGen.Generator.CodeFixes;

/// <summary>Adds the arms that PG2001 misses, at the end of the switch.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class SwitchArmFix : CodeFixProvider
{
    private const string Title = "Add the missing arms";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Catalog.SwitchWithoutArmId);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode root = (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false))!;
        SyntaxNode? found = root.FindToken(context.Span.Start).Parent;
        context.RegisterCodeFix(
            CodeAction.Create(Title, cancellationToken => FixAsync(context.Document, root, found!, cancellationToken), Title), context.Diagnostics);
    }

    private static async Task<Document> FixAsync(Document document, SyntaxNode root, SyntaxNode found, CancellationToken cancellationToken)
    {
        SemanticModel model = (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!;
        return model.GetOperation(found, cancellationToken) is { } operation && ResponseSwitch.From(operation) is { } response
            ? document.WithSyntaxRoot(root.ReplaceNode(found, WithArms(found, response.Missing).WithAdditionalAnnotations(Formatter.Annotation)))
            : document;
    }

    private static SyntaxNode WithArms(SyntaxNode found, List<ITypeSymbol> missing) => found switch
    {
        SwitchStatementSyntax statement => statement.AddSections([.. missing.Select(SectionFor)]),
        SwitchExpressionSyntax expression => expression.WithArms(WithArms(expression.Arms, missing)),
        _ => found,
    };

    private static SwitchSectionSyntax SectionFor(ITypeSymbol documented) => SyntaxFactory.SwitchSection(
        SyntaxFactory.SingletonList<SwitchLabelSyntax>(SyntaxFactory.CasePatternSwitchLabel(PatternFor(documented), SyntaxFactory.Token(SyntaxKind.ColonToken))),
        SyntaxFactory.SingletonList<StatementSyntax>(SyntaxFactory.ThrowStatement(MissingArm.Throw.Expression)));

    /// <summary>Each ends as the last one did. A comma behind the last stays where it was.</summary>
    private static SeparatedSyntaxList<SwitchExpressionArmSyntax> WithArms(SeparatedSyntaxList<SwitchExpressionArmSyntax> arms, List<ITypeSymbol> missing)
    {
        List<SyntaxNodeOrToken> all = [.. arms.GetWithSeparators()];
        SyntaxTriviaList end = all.Count > 0 ? all[all.Count - 1].GetTrailingTrivia() : SyntaxFactory.TriviaList(SyntaxFactory.ElasticLineFeed);
        SyntaxToken comma = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(end);
        bool endsWithComma = arms.SeparatorCount == arms.Count;
        if (!endsWithComma)
        {
            all[all.Count - 1] = all[all.Count - 1].WithTrailingTrivia();
            all.Add(comma);
        }

        foreach (ITypeSymbol documented in missing)
        {
            all.Add(SyntaxFactory.SwitchExpressionArm(PatternFor(documented), MissingArm.Throw));
            all.Add(comma);
        }

        if (!endsWithComma)
        {
            all.RemoveAt(all.Count - 1);
            all[all.Count - 1] = all[all.Count - 1].WithTrailingTrivia(end);
        }

        return SyntaxFactory.SeparatedList<SwitchExpressionArmSyntax>(all);
    }

    private static TypePatternSyntax PatternFor(ITypeSymbol documented) => SyntaxFactory.TypePattern(MissingArm.TypeOf(documented));
}
