// Written by runtime/Http/Responses/write-responses.cs. Change that script and run it; a test compares.

using PiecesGen.Http;

namespace PiecesGen;

/// <summary>300 Multiple Choices: The resource has several representations to choose from. (RFC 9110, section 15.4.1)</summary>
/// <typeparam name="T">The type of the body that the docs promise.</typeparam>
public sealed class MultipleChoices<T> : ApiResponse<T>
{
    /// <summary>Makes a 300 Multiple Choices with a body.</summary>
    /// <param name="value">The body.</param>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public MultipleChoices(T value, ReceivedResponse? received = null)
        : base(300, value, received)
    {
    }
}

/// <summary>300 Multiple Choices: The resource has several representations to choose from. (RFC 9110, section 15.4.1) The docs promise no body.</summary>
public sealed class MultipleChoices : ApiResponse
{
    /// <summary>Makes a 300 Multiple Choices without a body.</summary>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public MultipleChoices(ReceivedResponse? received = null)
        : base(300, received)
    {
    }
}
