using PiecesGen.Connections;
using PiecesGen.Http;
using PiecesGen.Json;

namespace PiecesGen.FaultInjection.Tests;

/// <summary>The kinds of calls, as generated code makes them.</summary>
internal static class LoadCalls
{
    private static readonly ApiOperation s_snapshot = new(
        "snapshot", "GET", "/{kind}/{id}", "application/json, text/plain", new DocumentedStatus(200, "OK"), new DocumentedStatus(410, "Gone."));

    private static readonly ApiOperation s_echo = new("echo", "POST", "/echo", "application/json", new DocumentedStatus(200, "OK"));

    private static readonly ApiOperation s_download = new(
        "download", "GET", "/file/{id}", "application/octet-stream", new DocumentedStatus(200, "OK", isStreamed: true));

    public static Task<string> ValueAsync(ApiConnection connection, string kind, string id, CancellationToken cancellationToken) =>
        connection.SendAsync(new ApiRequest(s_snapshot, Path(kind, id)), ReadValue, cancellationToken);

    public static Task<Responses<Ok<string>, Gone<string>>> ResponseAsync(ApiConnection connection, string kind, string id, CancellationToken cancellationToken) =>
        connection.SendAsync(new ApiRequest(s_snapshot, Path(kind, id)), Read, cancellationToken);

    public static Task<string> EchoAsync(ApiConnection connection, string id, CancellationToken cancellationToken)
    {
        HttpContent body = RequestContent.Json(id, static (writer, value) =>
        {
            writer.StartObject();
            writer.Name("other"u8);
            JsonOutputExtensions.String(writer, new string('x', 5000));
            writer.Name("id"u8);
            JsonOutputExtensions.String(writer, value);
            writer.EndObject();
        });
        return connection.SendAsync(new ApiRequest(s_echo, "/echo", body), ReadValue, cancellationToken);
    }

    public static async Task<long> DownloadAsync(ApiConnection connection, string id, CancellationToken cancellationToken)
    {
        await using ApiStream stream = await connection.SendAsync(
            new ApiRequest(s_download, Path("file", id)), static response => response.ReadStream(), cancellationToken);
        byte[] buffer = new byte[4096];
        long size = 0;
        int count;
        while ((count = await stream.ReadAsync(buffer, cancellationToken)) > 0)
        {
            size += count;
        }

        return size;
    }

    private static string Path(string kind, string id)
    {
        var uri = new QueryBuilder("/");
        uri.AppendPath(nameof(kind), kind);
        uri.AppendLiteral("/");
        uri.AppendPath(nameof(id), id);
        return uri.ToString();
    }

    private static string ReadValue(ReceivedResponse response) =>
        response.StatusCode == 200 ? response.ReadJson(Thing.ReadId) : throw response.ToException();

    private static Responses<Ok<string>, Gone<string>> Read(ReceivedResponse response) => response.StatusCode switch
    {
        200 => new Ok<string>(response.ReadJson(Thing.ReadId), response),
        410 => new Gone<string>(response.ReadText(), response),
        _ => response.ToUndocumented(),
    };
}
