using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PiecesGen.Generator.Model.Values;
using PiecesGen.Generator.Naming;

namespace PiecesGen.Generator.Analyzers;

/// <summary>What the docs say of the statuses of a call, as the attributes of the generated method carry it.</summary>
internal sealed class StatusMeanings
{
    private readonly List<(StatusRange Statuses, string Meaning)> _rows = [];
    private readonly HashSet<string> _caseNames = new(StringComparer.Ordinal);

    private StatusMeanings(IMethodSymbol? method, ImmutableArray<ITypeSymbol> cases)
    {
        if (method is not null)
        {
            foreach (AttributeData attribute in Documented(method).GetAttributes())
            {
                if (IsDocumentedStatus(attribute.AttributeClass) && RowOf(attribute.ConstructorArguments) is { } row)
                {
                    _rows.Add(row);
                }
            }
        }

        foreach (ITypeSymbol documented in cases)
        {
            _caseNames.Add(documented.Name);
        }
    }

    /// <summary>The meanings that a method documents; none where there is no method.</summary>
    /// <param name="cases">The case types of its response.</param>
    public static StatusMeanings For(IMethodSymbol? method, ImmutableArray<ITypeSymbol> cases) => new(method, cases);

    /// <summary>The statuses of a case type with their meanings where they are known: <c>410: Distribution not found.</c></summary>
    private IReadOnlyList<string> MeaningsOf(ITypeSymbol documented)
    {
        List<(StatusRange Statuses, string Meaning)> rows = _rows.FindAll(row => CaseOf(row.Statuses) == documented.Name);
        return rows.Count > 0 ? rows.ConvertAll(static row => row.Meaning.Length == 0 ? row.Statuses.ToString() : $"{row.Statuses}: {row.Meaning}")
            : StatusNames.StatusOf(documented.Name) is { } statuses ? [statuses.ToString()]
            : [];
    }

    /// <summary>What the extension with a token calls: the method of the interface.</summary>
    private static ISymbol Documented(IMethodSymbol method)
    {
        IMethodSymbol extension = method.ReducedFrom ?? method;
        return extension.IsExtensionMethod && extension.Parameters[0].Type.GetMembers(method.Name) is { Length: 1 } called ? called[0] : method;
    }

    /// <summary>Case types with their statuses: <c>Ok&lt;string&gt; (200: OK), Gone&lt;string&gt; (410: Distribution not found.)</c></summary>
    public string Describe(IEnumerable<ITypeSymbol> cases)
    {
        var texts = new List<string>();
        foreach (ITypeSymbol documented in cases)
        {
            string name = documented.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
            string status = string.Join("; ", MeaningsOf(documented));
            texts.Add(status.Length == 0 ? name : $"{name} ({status})");
        }

        return string.Join(", ", texts);
    }

    /// <summary>Statuses without a case of their own, of which docs can list more than there are cases, share the last.</summary>
    private string CaseOf(StatusRange statuses)
    {
        string name = StatusNames.For(statuses);
        return _caseNames.Contains(name) ? name : StatusNames.For(StatusRange.Default);
    }

    private static bool IsDocumentedStatus(INamedTypeSymbol? type) =>
        type is { Name: "DocumentedStatusAttribute", ContainingNamespace: { Name: "Http", ContainingNamespace: { Name: "PiecesGen", ContainingNamespace.IsGlobalNamespace: true } } };

    /// <summary>The first and last status, or one for both, and what they mean.</summary>
    private static (StatusRange Statuses, string Meaning)? RowOf(ImmutableArray<TypedConstant> arguments) =>
        arguments.Length >= 2
        && arguments[0].Value is int first
        && arguments[arguments.Length - 2].Value is int last
        && arguments[arguments.Length - 1].Value is string meaning
            ? (new StatusRange(first, last), meaning)
            : null;
}
