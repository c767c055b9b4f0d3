using Microsoft.AspNetCore.Diagnostics;
using PiecesGen;
using Polly;
using Polly.Timeout;

namespace Sharing;

/// <summary>
/// A failure of Pieces OS is no failure of ours: 504 where it was too slow, 503 where it is not asked for a while because too many
/// calls failed, else 502 (RFC 9110, section 15.6).
/// </summary>
public sealed class ApiExceptionHandler(IProblemDetailsService problems) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (StatusOf(exception) is not { } status)
        {
            return false;
        }

        httpContext.Response.StatusCode = status;
        return await problems.TryWriteAsync(new()
        {
            HttpContext = httpContext,
            Exception = exception,
            ProblemDetails = { Status = status, Detail = exception is ApiException failure ? $"{failure.Operation.Name} failed." : null },
        });
    }

    // The resilience handler's own exceptions reach the caller as they are.
    private static int? StatusOf(Exception exception) => exception switch
    {
        ApiTimeoutException or TimeoutRejectedException => StatusCodes.Status504GatewayTimeout,
        ApiException => StatusCodes.Status502BadGateway,
        ExecutionRejectedException => StatusCodes.Status503ServiceUnavailable,
        _ => null,
    };
}
