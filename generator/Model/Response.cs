using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Model;

/// <summary>A documented response.</summary>
/// <param name="Statuses">One status, or several: those that no other response names more closely.</param>
/// <param name="Meaning">What the docs say it means for this operation.</param>
/// <param name="Body">What the body holds; null where nothing is documented to come.</param>
/// <param name="IsSuccess">It describes successes: a status or class of 200 to 299, and the default where nothing else does.</param>
internal sealed record Response(StatusRange Statuses, string Meaning, ApiType? Body, bool IsSuccess)
{
    /// <summary>The response of one status.</summary>
    public Response(int status, string meaning, ApiType? body)
        : this(StatusRange.Single(status), meaning, body, status is >= 200 and <= 299)
    {
    }

    /// <summary>The headers that the docs list.</summary>
    public EquatableArray<ResponseHeader> Headers { get; init; }

    /// <summary>How the body is divided into messages, each of which is of the type of the body; null where it comes at once.</summary>
    public MessageFormat? Messages { get; init; }

    /// <summary>
    /// No page lists it; it stands for the successes of an operation that lists none, or for the failures of one that lists nothing.
    /// </summary>
    public bool IsAssumed { get; init; }
}
