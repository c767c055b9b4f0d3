using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Model;

/// <summary>The responses of an operation that a caller can tell apart by their type.</summary>
internal static class TypedResponses
{
    /// <summary>How many cases the runtime's <c>Responses&lt;…&gt;</c> can have; what is documented beyond them shares the last.</summary>
    public const int Max = 12;

    private static readonly ApiType s_text = new PrimitiveType(PrimitiveKind.String);

    /// <summary>One response for each case, the narrowest status range first; more than <see cref="Max"/> where the docs list more.</summary>
    /// <param name="accepts">The documented media types of the responses.</param>
    public static List<Response> From(EquatableArray<Response> documented, EquatableArray<string> accepts)
    {
        var typed = new List<Response>();
        foreach (Response response in documented)
        {
            if (response.Statuses == StatusRange.Default && response.IsSuccess)
            {
                // It describes the successes alone. A failure that comes all the same has another body, of which nothing is said.
                typed.Add(response with { Statuses = StatusRange.Successes });
                typed.Add(new Response(StatusRange.Default, "", accepts.Count == 0 ? null : s_text, IsSuccess: false));
            }
            else if (response.Statuses.IsFinal)
            {
                typed.Add(response);
            }
        }

        typed.Sort(static (a, b) => a.Statuses.Last != b.Statuses.Last ? a.Statuses.Last - b.Statuses.Last : b.Statuses.First - a.Statuses.First);
        return typed;
    }
}
