using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PiecesGen.Generator.Analyzers;

/// <summary>The response whose case is looked at.</summary>
/// <param name="Cases">The types of the documented responses.</param>
/// <param name="Call">The call that the response comes from; null where it cannot be seen from here.</param>
internal sealed record SwitchedResponse(ImmutableArray<ITypeSymbol> Cases, IInvocationOperation? Call)
{
    /// <summary>The response that a value is the case of: <c>response.Value</c>, or a local that holds it.</summary>
    public static SwitchedResponse? From(IOperation value) =>
        LocalValue.Behind(value) is IPropertyReferenceOperation { Property.Name: "Value", Instance: { } instance } ? FromInstance(instance) : null;

    /// <summary>The response that a value is; null where it is something else.</summary>
    public static SwitchedResponse? FromInstance(IOperation instance) =>
        instance.Type is INamedTypeSymbol type && IsResponses(type) ? new SwitchedResponse(type.TypeArguments, CallOf(instance)) : null;

    private static bool IsResponses(INamedTypeSymbol type) =>
        type is { Name: "Responses", IsGenericType: true, ContainingNamespace: { Name: "PiecesGen", ContainingNamespace.IsGlobalNamespace: true } };

    private static IInvocationOperation? CallOf(IOperation response) =>
        LocalValue.Behind(response) is IAwaitOperation awaited ? LocalValue.Behind(awaited.Operation) switch
        {
            IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Instance: { } task } => LocalValue.Behind(task) as IInvocationOperation,
            var task => task as IInvocationOperation,
        }
        : null;
}
