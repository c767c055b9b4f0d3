namespace PiecesGen.FakePiecesOs;

/// <summary>
/// Ids (or, where a request has none, names) with which a client in another process gets a failure on demand.
/// Each works only where the pages document its status.
/// </summary>
/// <remarks>
/// 500: as <c>{distribution}</c> of GET /distribution/{distribution} and POST /distributions/{distribution}/delete,
/// as <c>{model}</c> of GET /model/{model}/download/progress, as <c>id</c> of POST /distribution/update and POST /allocation/update,
/// as the gist's <c>name</c> in POST /distributions/create.
/// 504: as <c>id</c> of POST /allocation/update.
/// </remarks>
public static class FailingId
{
    /// <summary>Answered with 500 Internal Server Error.</summary>
    public const string InternalServerError = "fail-500";

    /// <summary>Answered with 504 "Gateway Timeout, request timed out."</summary>
    public const string GatewayTimeout = "fail-504";
}
