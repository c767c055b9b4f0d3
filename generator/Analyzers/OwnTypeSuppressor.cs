using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PiecesGen.Generator.Analyzers;

/// <summary>
/// Silences the compiler where a project and one that it sees hold a client of the same name each: a test project with docs of
/// its own beside a friend assembly, or two projects with one namespace. The project's own is meant, which is what the compiler takes.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OwnTypeSuppressor : DiagnosticSuppressor
{
    private static readonly SuppressionDescriptor s_own = new(
        "PGS2002", "CS0436", "Both types are generated from docs, and the project's own is meant.");

    /// <summary>As metadata spells it: keywords without their sign.</summary>
    private static readonly SymbolDisplayFormat s_namespace = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = ImmutableArray.Create(s_own);

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (Diagnostic diagnostic in context.ReportedDiagnostics)
        {
            if (TypeAt(diagnostic.Location, context) is { } own && IsGenerated(own) && HidesGeneratedOnesAlone(own, context.Compilation))
            {
                context.ReportSuppression(Suppression.Create(s_own, diagnostic));
            }
        }
    }

    /// <summary>The type that a name means, or the one that holds the member it means.</summary>
    private static INamedTypeSymbol? TypeAt(Location location, SuppressionAnalysisContext context)
    {
        CancellationToken cancellationToken = context.CancellationToken;
        if (location.SourceTree is not { } tree)
        {
            return null;
        }

        SyntaxNode name = tree.GetRoot(cancellationToken).FindNode(location.SourceSpan, findInsideTrivia: true, getInnermostNodeForTie: true);
        ISymbol? symbol = context.GetSemanticModel(tree).GetSymbolInfo(name, cancellationToken).Symbol;
        INamedTypeSymbol? type = symbol as INamedTypeSymbol ?? symbol?.ContainingType;
        while (type?.ContainingType is { } outer)
        {
            type = outer;
        }

        return type;
    }

    private static bool HidesGeneratedOnesAlone(INamedTypeSymbol own, Compilation compilation)
    {
        string name = $"{own.ContainingNamespace.ToDisplayString(s_namespace)}.{own.MetadataName}";
        foreach (INamedTypeSymbol type in compilation.GetTypesByMetadataName(name))
        {
            if (!IsGenerated(type))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsGenerated(INamedTypeSymbol type)
    {
        foreach (AttributeData attribute in type.GetAttributes())
        {
            if (attribute is { AttributeClass.Name: "GeneratedCodeAttribute", ConstructorArguments: { Length: 2 } arguments } && arguments[0].Value is "PiecesGen")
            {
                return true;
            }
        }

        return false;
    }
}
