namespace PiecesGen.Live.Tests.Servers;

/// <summary>Keeps the body of the last response as it came over the wire.</summary>
internal sealed class WireRecorder : DelegatingHandler
{
    public WireRecorder()
    {
        InnerHandler = new SocketsHttpHandler();
    }

    public string Text { get; private set; } = "";

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
        await response.Content.LoadIntoBufferAsync(cancellationToken);
        Text = await response.Content.ReadAsStringAsync(cancellationToken);
        return response;
    }
}
