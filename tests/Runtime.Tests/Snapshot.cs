namespace PiecesGen.Runtime.Tests;

/// <summary>One operation as generated code writes it.</summary>
internal static class Snapshot
{
    public static readonly ApiOperation Operation = new(
        "distributions_specific_distribution_snapshot",
        "GET",
        "/distribution/{distribution}",
        "application/json, text/plain",
        new(200, "OK"),
        new(410, "Distribution not found."),
        new(500, "Internal Server Error"));

    public static ApiRequest Request(string distribution = "1")
    {
        var uri = new QueryBuilder("/distribution/");
        uri.AppendPath(nameof(distribution), distribution);
        return new ApiRequest(Operation, uri.ToString());
    }

    public static Responses<Ok<Note>, Gone<string>, InternalServerError<string>> Read(ReceivedResponse response) => response.StatusCode switch
    {
        200 => new Ok<Note>(response.ReadJson(Note.Read), response),
        410 => new Gone<string>(response.ReadText(), response),
        500 => new InternalServerError<string>(response.ReadText(), response),
        _ => response.ToUndocumented(),
    };

    public static Note ReadValue(ReceivedResponse response) => response.StatusCode switch
    {
        200 => response.ReadJson(Note.Read),
        _ => response.Fail<Note>(response.ToException()),
    };

    public static Task<Note> SnapshotAsync(this ApiConnection connection, CancellationToken cancellationToken = default) =>
        connection.SendAsync(Request(), ReadValue, cancellationToken);

    public static Task<Responses<Ok<Note>, Gone<string>, InternalServerError<string>>> SnapshotResponseAsync(this ApiConnection connection) =>
        connection.SendAsync(Request(), Read, CancellationToken.None);

    public static Task<string> TextAsync(this ApiConnection connection) =>
        connection.SendAsync(Request(), static response => response.ReadText(), CancellationToken.None);
}
