using System.Net;
using PiecesGen;

namespace Sharing;

/// <summary>
/// Asks again where asking twice does no harm. It knows the operation, so it could decide for each. In a service of yours,
/// AddStandardResilienceHandler of Microsoft.Extensions.Http.Resilience stands in its place.
/// </summary>
public sealed class RetryHandler(ILogger<RetryHandler> log) : DelegatingHandler
{
    private static readonly TimeSpan[] s_pauses = [TimeSpan.FromMilliseconds(20), TimeSpan.FromMilliseconds(100)];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        bool mayRepeat = request.Method == HttpMethod.Get;
        request.Options.TryGetValue(ApiOperation.OptionsKey, out ApiOperation? operation);
        foreach (TimeSpan pause in mayRepeat ? s_pauses : [])
        {
            HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
            if (response.StatusCode is not (HttpStatusCode.ServiceUnavailable or HttpStatusCode.TooManyRequests))
            {
                return response;
            }

            log.AsksAgain(operation?.Name, (int)response.StatusCode, pause);
            response.Dispose();
            await Task.Delay(pause, cancellationToken);
        }

        return await base.SendAsync(request, cancellationToken);
    }
}
