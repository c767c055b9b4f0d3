using System.Net;
using PiecesGen.Http;

namespace PiecesGen;

/// <summary>One response of a service: a status, with what came along with it. The base of every case of <c>Responses&lt;…&gt;</c>.</summary>
public abstract class ApiResponse
{
    /// <summary>Makes a case.</summary>
    /// <param name="statusCode">The HTTP status code, for example 410 (RFC 9110, section 15).</param>
    /// <param name="received">The response this case was read from; null if it is made by hand, for example in a test.</param>
    protected ApiResponse(int statusCode, ReceivedResponse? received)
    {
        StatusCode = (HttpStatusCode)statusCode;
        Head = received;
    }

    /// <summary>The status of the response.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>What the docs say this status means for this operation; empty where they say nothing.</summary>
    public string Meaning => Head?.Operation.MeaningOf((int)StatusCode) ?? "";

    /// <summary>The headers of the response; none if the case was made by hand.</summary>
    public ResponseHeaders Headers => Head?.Headers ?? ResponseHeaders.Empty;

    /// <summary>The operation that was called; null if the case was made by hand.</summary>
    public ApiOperation? Operation => Head?.Operation;

    /// <summary>What was received; null if the case was made by hand.</summary>
    private protected ResponseHead? Head { get; }

    /// <summary>The status and its meaning, for example <c>410 Gone: Order not found.</c></summary>
    /// <returns>A line for logs and debuggers.</returns>
    public override string ToString()
    {
        string status = StatusPhrases.WithCode((int)StatusCode);
        return Meaning.Length == 0 ? status : status + ": " + Meaning;
    }
}
