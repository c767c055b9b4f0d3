using Microsoft.AspNetCore.Diagnostics;
using PiecesGen;

namespace Sharing;

/// <summary>A failure of Pieces OS is no failure of ours: 504 where it was too slow, else 502 (RFC 9110, section 15.6).</summary>
public sealed class ApiExceptionHandler(IProblemDetailsService problems) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not ApiException failure)
        {
            return false;
        }

        int status = failure is ApiTimeoutException ? StatusCodes.Status504GatewayTimeout : StatusCodes.Status502BadGateway;
        httpContext.Response.StatusCode = status;
        return await problems.TryWriteAsync(new()
        {
            HttpContext = httpContext,
            Exception = exception,
            ProblemDetails = { Status = status, Detail = $"{failure.Operation.Name} failed." },
        });
    }
}
