using System.Collections.Generic;

namespace PiecesGen.Generator.Naming;

/// <summary>What the plain call returns: nothing, the value of its successes, or, where these differ, the success itself as a case.</summary>
/// <param name="Value">The one type of value; null where there is none or several.</param>
/// <param name="IsOptional">Some success comes without the value.</param>
/// <param name="IsCase">Successes come with different values.</param>
internal sealed record NamedResult(NamedType? Value, bool IsOptional, bool IsCase)
{
    public bool IsNothing => Value is null && !IsCase;

    public static NamedResult From(IEnumerable<NamedResponse> responses)
    {
        NamedType? value = null;
        bool isOptional = false;
        foreach (NamedResponse response in responses)
        {
            if (!response.IsSuccess)
            {
                continue;
            }

            if (value is not null && response.Body is not null && response.Body != value)
            {
                return new NamedResult(null, IsOptional: false, IsCase: true);
            }

            value ??= response.Body;
            isOptional |= response.Body is null;
        }

        return new NamedResult(value, isOptional, IsCase: false);
    }
}
