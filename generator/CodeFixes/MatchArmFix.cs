using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PiecesGen.Generator.Analyzers;
using PiecesGen.Generator.Diagnostics;

namespace PiecesGen.Generator.CodeFixes;

/// <summary>Gives a <c>Match</c> or <c>Switch</c> the arms that PG2002 asks for, in their order.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class MatchArmFix : CodeFixProvider
{
    private const string Otherwise = "otherwise";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Catalog.MatchWithWrongArmsId);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode root = (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false))!;
        SemanticModel model = (await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false))!;
        if (root.FindNode(context.Span).FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } invocation
            || MatchCall.From(invocation, model, context.CancellationToken) is not { } call
            || call.Arms.Any(static arm => arm.IsNamed))
        {
            return;
        }

        ArgumentListSyntax arguments = invocation.ArgumentList;
        if (call.Surplus == 0)
        {
            string title = call.Missing.Count > 0 ? "Add the missing arms" : "Put the arms in their order";
            Register(title, arguments.WithArguments(InOrder(call, arguments, model)));
        }
        else if (call is { Surplus: 1, Misplaced: null } && arguments.Arguments.Count == call.Arms.Count)
        {
            ArgumentSyntax last = arguments.Arguments.Last();
            Register("Name the last arm 'otherwise:'", arguments.ReplaceNode(last, last.WithNameColon(NameOf(Otherwise)).WithTriviaFrom(last)));
        }

        void Register(string title, ArgumentListSyntax replacement) => context.RegisterCodeFix(
            CodeAction.Create(title, _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(arguments, replacement))), title),
            context.Diagnostics);
    }

    /// <summary>The arms in the order of their cases, each laid out as what stood in its place, and behind them what is no arm.</summary>
    private static SeparatedSyntaxList<ArgumentSyntax> InOrder(MatchCall call, ArgumentListSyntax arguments, SemanticModel model)
    {
        List<ArgumentSyntax> ordered = [];
        for (int i = 0; i < call.Response.Cases.Length; i++)
        {
            int at = call.IndexOf(i);
            ordered.Add(at >= 0 ? call.Arms[at].Argument : SyntaxFactory.Argument(MissingArm.LambdaFor(call.Response.Cases[i], model, arguments.SpanStart)));
        }

        ordered.AddRange(arguments.Arguments.Where(argument => call.Arms.All(arm => arm.Argument != argument)));
        List<SyntaxToken> commas = [.. arguments.Arguments.GetSeparators()];
        SyntaxTriviaList between = arguments.Arguments.Count > 1 ? arguments.Arguments[1].GetLeadingTrivia() : default;
        for (int i = 0; i < ordered.Count; i++)
        {
            ordered[i] = ordered[i].WithLeadingTrivia(i < arguments.Arguments.Count ? arguments.Arguments[i].GetLeadingTrivia() : between).WithTrailingTrivia();
            if (i > commas.Count)
            {
                commas.Add(commas.Count > 0 ? commas[0] : SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space));
            }
        }

        return SyntaxFactory.SeparatedList(ordered, commas);
    }

    private static NameColonSyntax NameOf(string name) =>
        SyntaxFactory.NameColon(SyntaxFactory.IdentifierName(name)).WithTrailingTrivia(SyntaxFactory.Space);
}
