namespace PiecesGen.Runtime.Tests.Messages;

/// <summary>Operations that stream, as generated code calls them.</summary>
internal static class Lines
{
    public const string EventStream = "text/event-stream";
    public const string Ndjson = "application/x-ndjson";

    public static readonly ApiOperation Operation = new(
        "notes_watch",
        "GET",
        "/notes/watch",
        "text/event-stream, application/x-ndjson",
        new DocumentedStatus(200, "OK", isStreamed: true),
        new DocumentedStatus(410, "No more notes."));

    public static ApiRequest Request => new(Operation, "/notes/watch?key=secret");

    public static Task<ApiMessages<ServerSentEvent<Note>>> EventsAsync(this ApiConnection connection, CancellationToken cancellationToken = default) =>
        connection.SendAsync(
            Request,
            static response => response.StatusCode == 200
                ? ResponseMessages.ReadEvents(response, static message => message.ReadJson(Note.Read))
                : throw response.ToException(),
            cancellationToken);

    public static Task<ApiMessages<Note>> ValuesAsync(this ApiConnection connection, CancellationToken cancellationToken = default) =>
        connection.SendAsync(
            Request,
            static response => response.StatusCode == 200
                ? ResponseMessages.ReadValues(response, static message => message.ReadJson(Note.Read))
                : throw response.ToException(),
            cancellationToken);
}
