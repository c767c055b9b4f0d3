using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PiecesGen.Generator.Analyzers;

/// <summary>
/// Judges which values a pattern takes. In doubt it takes fewer, as the compiler does. Values are taken not to be null
/// where their type says so, which those of a response keep to.
/// </summary>
internal static class PatternCoverage
{
    /// <summary>Whether every value of a type that is not null is taken.</summary>
    public static bool TakesAll(IPatternOperation pattern, ITypeSymbol type) => pattern switch
    {
        IDiscardPatternOperation => true,
        IDeclarationPatternOperation { MatchedType: null } => true,
        IDeclarationPatternOperation declaration => Is(type, declaration.MatchedType!),
        ITypePatternOperation typed => Is(type, typed.MatchedType),
        IRecursivePatternOperation recursive => Is(type, recursive.MatchedType) && TakesAllParts(recursive),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either => TakesAll(either.LeftPattern, type) || TakesAll(either.RightPattern, type),
        IBinaryPatternOperation both => TakesAll(both.LeftPattern, type) && TakesAll(both.RightPattern, type),
        INegatedPatternOperation negated => TakesNone(negated.Pattern, type),
        _ => false,
    };

    /// <summary>Whether no value of a type that is not null is taken. Cases are sealed, so a value has no type beside its own and its bases.</summary>
    private static bool TakesNone(IPatternOperation pattern, ITypeSymbol type) => pattern switch
    {
        IConstantPatternOperation constant => constant.Value.ConstantValue is { HasValue: true, Value: null },
        IDeclarationPatternOperation { MatchedType: { } matched } => IsNever(type, matched),
        ITypePatternOperation typed => IsNever(type, typed.MatchedType),
        IRecursivePatternOperation recursive => IsNever(type, recursive.MatchedType),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either => TakesNone(either.LeftPattern, type) && TakesNone(either.RightPattern, type),
        IBinaryPatternOperation both => TakesNone(both.LeftPattern, type) || TakesNone(both.RightPattern, type),
        INegatedPatternOperation negated => TakesAll(negated.Pattern, type),
        _ => false,
    };

    private static bool TakesAllParts(IRecursivePatternOperation pattern)
    {
        foreach (IPropertySubpatternOperation property in pattern.PropertySubpatterns)
        {
            if (property.Member is not IPropertyReferenceOperation part || !TakesAllOfPart(property.Pattern, part.Property))
            {
                return false;
            }
        }

        return pattern.DeconstructionSubpatterns.IsEmpty;
    }

    private static bool TakesAllOfPart(IPatternOperation pattern, IPropertySymbol part)
    {
        bool takesNull = pattern is IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true };
        return takesNull || (part.NullableAnnotation != NullableAnnotation.Annotated && TakesAll(pattern, part.Type));
    }

    private static bool IsNever(ITypeSymbol type, ITypeSymbol matched) =>
        type.IsSealed && !Is(type, matched) && matched.TypeKind != TypeKind.TypeParameter;

    private static bool Is(ITypeSymbol type, ITypeSymbol matched)
    {
        for (ITypeSymbol? self = type; self is not null; self = self.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(self, matched))
            {
                return true;
            }
        }

        foreach (INamedTypeSymbol implemented in type.AllInterfaces)
        {
            if (SymbolEqualityComparer.Default.Equals(implemented, matched))
            {
                return true;
            }
        }

        return false;
    }
}
