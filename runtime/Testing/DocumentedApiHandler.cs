using System;
using System.Collections.Generic;
#if NET
using System.Diagnostics.CodeAnalysis;
#endif
using System.Net;
using System.Net.Http;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;

namespace PiecesGen.Testing;

/// <summary>
/// Responds in place of a server, in memory: every documented operation with the smallest valid sample of its documented
/// success, unless a test asks for another response. Emitted as <c>TestHandler</c> of a client if the project sets
/// <c>PiecesGenTesting</c>. It opens streams over WebSockets too; the runtime for .NET Standard 2.0 cannot. It is safe for use by several threads.
/// </summary>
public abstract class DocumentedApiHandler : HttpMessageHandler
{
    private readonly object _gate = new();
    private readonly DocumentedOperation[] _operations;
    private readonly string _basePath;
    private readonly Dictionary<DocumentedOperation, Func<RecordedCall, HttpResponseMessage>> _chosen = [];
    private readonly List<RecordedCall> _calls = [];

    /// <summary>Creates a handler.</summary>
    /// <param name="baseAddress">The documented address, whose path precedes every operation's; null where the docs name none.</param>
    /// <param name="operations">The documented operations.</param>
    /// <exception cref="ArgumentNullException">There are no operations.</exception>
    protected DocumentedApiHandler(Uri? baseAddress, params DocumentedOperation[] operations)
    {
        _operations = (DocumentedOperation[])(operations ?? throw new ArgumentNullException(nameof(operations))).Clone();
        Array.Sort(_operations, static (a, b) => string.CompareOrdinal(a.Specificity, b.Specificity));
        _basePath = (baseAddress?.AbsolutePath ?? "").TrimEnd('/') + "/";
    }

    /// <summary>The documented operations.</summary>
    public IReadOnlyList<DocumentedOperation> Operations => _operations;

    /// <summary>The calls so far, in the order of their arrival.</summary>
    public IReadOnlyList<RecordedCall> Calls
    {
        get
        {
            lock (_gate)
            {
                return _calls.ToArray();
            }
        }
    }

    /// <summary>Responds to an operation with another documented status, and its sample.</summary>
    /// <param name="operation">Its documented name, <c>Api.name</c>, or <c>METHOD /path</c> with its <c>{variables}</c>.</param>
    /// <param name="status">One of its documented statuses.</param>
    /// <exception cref="ArgumentException">The docs have no such operation, or it has no such status.</exception>
    public void Respond(string operation, HttpStatusCode status)
    {
        DocumentedOperation called = Find(operation);
        DocumentedResponse response = called.ResponseFor(status) ?? throw new ArgumentException(
            $"'{called.Name}' does not document {(int)status}, only {called.StatusesInWords()}.{called.HintFor(status)} Pass a body to respond with any status.", nameof(status));
        Choose(called, response.RespondTo);
    }

    /// <summary>Responds to an operation with any status and body, documented or not.</summary>
    /// <param name="operation">Its documented name, <c>Api.name</c>, or <c>METHOD /path</c> with its <c>{variables}</c>.</param>
    /// <param name="status">The status.</param>
    /// <param name="body">The body.</param>
    /// <param name="mediaType">The media type of the body.</param>
    /// <exception cref="ArgumentException">The docs have no such operation.</exception>
    public void Respond(string operation, HttpStatusCode status, string body, string mediaType = "application/json")
    {
        var response = new DocumentedResponse((int)status, mediaType, body);
        Choose(Find(operation), response.RespondTo);
    }

    /// <summary>Responds to an operation with its documented success and this value.</summary>
    /// <typeparam name="T">The documented model, or a list of it.</typeparam>
    /// <param name="operation">Its documented name, <c>Api.name</c>, or <c>METHOD /path</c> with its <c>{variables}</c>.</param>
    /// <param name="value">The value of the body.</param>
    /// <exception cref="ArgumentException">The docs have no such operation.</exception>
#if NET
    [RequiresUnreferencedCode("Finds the converter of T by reflection. Tests are not trimmed.")]
    [RequiresDynamicCode("Finds the converter of T by reflection. Tests are not compiled ahead of time.")]
#endif
    public void Respond<T>(string operation, T value)
    {
        DocumentedOperation called = Find(operation);
        var response = new DocumentedResponse((int)called.Default.Status, "application/json", JsonSerializer.Serialize(value));
        Choose(called, response.RespondTo);
    }

    /// <summary>Responds to an operation by a function, which may look at the call.</summary>
    /// <param name="operation">Its documented name, <c>Api.name</c>, or <c>METHOD /path</c> with its <c>{variables}</c>.</param>
    /// <param name="respond">Makes a new response for each call, or throws what a transport would throw.</param>
    /// <exception cref="ArgumentException">The docs have no such operation.</exception>
    /// <exception cref="ArgumentNullException">There is no function.</exception>
    public void Respond(string operation, Func<RecordedCall, HttpResponseMessage> respond) =>
        Choose(Find(operation), respond ?? throw new ArgumentNullException(nameof(respond)));

    internal DocumentedOperation Find(string called)
    {
        DocumentedOperation[] found = Array.FindAll(_operations, operation => operation.IsCalled(called));
        return found.Length == 1
            ? found[0]
            : throw new ArgumentException(
                found.Length == 0
                    ? $"The docs have no operation '{called}'. Operations are called by name, 'Api.name', or 'METHOD /path/{{variable}}'.{Misspelling.Hint(called, Names())}"
                    : $"Several APIs have an operation '{called}'. Call it '{found[0].Group}.{found[0].Name}' or '{found[1].Group}.{found[1].Name}'.",
                nameof(called));
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The docs have no such operation.</exception>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request is null)
        {
            throw new ArgumentNullException(nameof(request));
        }

        cancellationToken.ThrowIfCancellationRequested();
        DocumentedOperation operation = Match(request);
        byte[] body = await ReadAsync(request.Content, cancellationToken).ConfigureAwait(false);
        var call = new RecordedCall(operation, request, body);
        Func<RecordedCall, HttpResponseMessage>? chosen;
        lock (_gate)
        {
            _calls.Add(call);
            _chosen.TryGetValue(operation, out chosen);
        }

        HttpResponseMessage response = (chosen ?? Sample)(call);
        response.RequestMessage = request;
        return response;
    }

    private static HttpResponseMessage Sample(RecordedCall call) => call.Operation.Default.RespondTo(call);

    private static async Task<byte[]> ReadAsync(HttpContent? content, CancellationToken cancellationToken)
    {
        if (content is null)
        {
            return [];
        }

#if NET
        return await content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
#else
        cancellationToken.ThrowIfCancellationRequested();
        return await content.ReadAsByteArrayAsync().ConfigureAwait(false);
#endif
    }

    private void Choose(DocumentedOperation operation, Func<RecordedCall, HttpResponseMessage> respond)
    {
        lock (_gate)
        {
            _chosen[operation] = respond;
        }
    }

    /// <summary>What operations may be called, names first.</summary>
    private IEnumerable<string> Names()
    {
        foreach (DocumentedOperation operation in _operations)
        {
            yield return operation.Name;
        }

        foreach (DocumentedOperation operation in _operations)
        {
            yield return $"{operation.Group}.{operation.Name}";
            yield return $"{operation.Method} {operation.UrlTemplate}";
        }
    }

    private DocumentedOperation Match(HttpRequestMessage request)
    {
        string path = request.RequestUri?.AbsolutePath ?? "";
        string below = path.StartsWith(_basePath, StringComparison.Ordinal) ? path.Substring(_basePath.Length) : path.TrimStart('/');
        return Array.Find(_operations, operation => operation.Matches(request.Method.Method, below))
            ?? throw new InvalidOperationException($"The docs have no operation {request.Method} {path}.");
    }
}
