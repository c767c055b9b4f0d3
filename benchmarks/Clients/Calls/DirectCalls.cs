using System.Buffers;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PiecesGen.Benchmarks.Clients.Direct;
using PiecesGen.Benchmarks.Clients.HandWritten;

namespace PiecesGen.Benchmarks.Clients.Calls;

/// <summary>What one writes by hand who counts every byte: pooled buffers, headers first, JSON read and written directly.</summary>
/// <param name="send">Sends over HttpClient, or over a handler of its own.</param>
/// <param name="parses">False for the transport alone: the response is read and thrown away.</param>
internal sealed class DirectCalls(Uri address, Func<HttpRequestMessage, Task<HttpResponseMessage>> send, bool parses) : ICalls
{
    private static readonly SeededDistributionModel s_seed = new()
    {
        Github = new SeededGitHubDistributionModel { Gist = new SeededGitHubGistDistributionModel { Name = "notes.md", Public = true, Description = "Notes of the week" } },
    };

    private static readonly JsonWriterOptions s_options = new() { SkipValidation = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly MediaTypeHeaderValue s_json = new("application/json");
    private static readonly object s_done = new();

    // One for all calls: nobody who is measured calls twice at a time.
    private static readonly ArrayBufferWriter<byte> s_body = new();
    private static readonly Utf8JsonWriter s_writer = new(s_body, s_options);

    private readonly string _prefix = address.GetLeftPart(UriPartial.Authority);

    public Task GetOneAsync(string id) => GetOneAsync(id, DirectReader.Distribution);

    public Task GetOneAsync<T>(string id, DirectRead<T> read)
        where T : class => SendAsync(HttpMethod.Get, "/distribution/" + Uri.EscapeDataString(id), null, read);

    public Task GetManyAsync() => SendAsync(HttpMethod.Get, "/distributions", null, DirectReader.Distributions);

    public Task CreateAsync() => SendAsync(HttpMethod.Post, "/distributions/create", Body(), DirectReader.Distribution);

    public Task GoneAsync(string id) => SendAsync<object>(HttpMethod.Get, "/distribution/" + Uri.EscapeDataString(id), null, null);

    public Task DeleteAsync(string id) => SendAsync<object>(HttpMethod.Post, $"/distributions/{Uri.EscapeDataString(id)}/delete", new ByteArrayContent([]), null);

    private static ReadOnlyMemoryContent Body()
    {
        s_body.ResetWrittenCount();
        s_writer.Reset(s_body);
        DirectWriter.SeededDistribution(s_writer, s_seed);
        s_writer.Flush();
        return new ReadOnlyMemoryContent(s_body.WrittenMemory) { Headers = { ContentType = s_json } };
    }

    private async Task<object> SendAsync<T>(HttpMethod method, string path, HttpContent? content, DirectRead<T>? read)
        where T : class
    {
        using var request = new HttpRequestMessage(method, new Uri(_prefix + path)) { Content = content };
        using HttpResponseMessage response = await send(request).ConfigureAwait(false);
        if (response.StatusCode == HttpStatusCode.NoContent)
        {
            return s_done;
        }

        byte[] buffer = ArrayPool<byte>.Shared.Rent((int)(response.Content.Headers.ContentLength ?? 4096) + 1);
        int length = 0;
        Stream stream = await response.Content.ReadAsStreamAsync().ConfigureAwait(false);
        int count;
        while ((count = await stream.ReadAsync(buffer.AsMemory(length)).ConfigureAwait(false)) > 0)
        {
            length += count;
            if (length == buffer.Length)
            {
                Array.Resize(ref buffer, length * 2);
            }
        }

        object result = !parses ? s_done : read is null ? Encoding.UTF8.GetString(buffer, 0, length) : Read(buffer.AsSpan(0, length), read);
        ArrayPool<byte>.Shared.Return(buffer);
        return result;
    }

    private static T Read<T>(ReadOnlySpan<byte> utf8, DirectRead<T> read)
    {
        var reader = new Utf8JsonReader(utf8);
        reader.Read();
        return read(ref reader);
    }
}
