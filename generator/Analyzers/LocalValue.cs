using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PiecesGen.Generator.Analyzers;

/// <summary>Looks through what does not change a value: parentheses, conversions, and locals that are given a value once, where they are declared.</summary>
internal static class LocalValue
{
    public static IOperation Behind(IOperation value)
    {
        while (true)
        {
            switch (value)
            {
                case IParenthesizedOperation parenthesized:
                    value = parenthesized.Operand;
                    break;
                case IConversionOperation { OperatorMethod: null } conversion:
                    value = conversion.Operand;
                    break;
                case ILocalReferenceOperation reference when InitialValue(reference) is { } initial:
                    value = initial;
                    break;
                default:
                    return value;
            }
        }
    }

    private static IOperation? InitialValue(ILocalReferenceOperation reference)
    {
        IOperation root = reference;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        IOperation? initial = null;
        foreach (IOperation operation in root.Descendants())
        {
            // While it is typed, a local may be said to hold itself: only what stands before counts, so that looking through ends.
            if (operation is IVariableDeclaratorOperation declarator
                && IsSame(declarator.Symbol, reference)
                && declarator.Syntax.Span.End <= reference.Syntax.SpanStart)
            {
                initial = (declarator.Initializer ?? (declarator.Parent as IVariableDeclarationOperation)?.Initializer)?.Value;
            }
            else if (operation is ILocalReferenceOperation other && IsSame(other.Local, reference) && IsWritten(other))
            {
                return null;
            }
        }

        return initial;
    }

    private static bool IsSame(ILocalSymbol local, ILocalReferenceOperation reference) => SymbolEqualityComparer.Default.Equals(local, reference.Local);

    private static bool IsWritten(ILocalReferenceOperation reference) => reference.Parent switch
    {
        IAssignmentOperation assignment => assignment.Target == reference,
        IArgumentOperation { Parameter.RefKind: not RefKind.None } => true,
        ITupleOperation { Parent: IDeconstructionAssignmentOperation } => true,
        _ => false,
    };
}
