using System.Net;

/// <summary>Responds in place of a server, so that the program runs at once. Delete it when you have a server.</summary>
internal sealed class StandIn : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        bool isKnown = request.Method == HttpMethod.Get && request.RequestUri?.AbsolutePath == "/notes/1";
        return Task.FromResult(new HttpResponseMessage(isKnown ? HttpStatusCode.OK : HttpStatusCode.NotFound)
        {
            Content = new StringContent(isKnown ? """{"id":"1","text":"Hello from the docs"}""" : "There is only note 1."),
        });
    }
}
