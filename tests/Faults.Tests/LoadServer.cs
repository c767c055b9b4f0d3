using Microsoft.AspNetCore.Http;

namespace PiecesGen.Faults.Tests;

/// <summary>Responses that depend on the first part of the path; the second is the id that they hold.</summary>
internal static class LoadServer
{
    public const int FileSize = 50_000;

    public static Task<WebServer> StartAsync() => WebServer.StartAsync(RespondAsync);

    private static async Task RespondAsync(HttpContext context)
    {
        string[] parts = context.Request.Path.Value!.Split('/');
        HttpResponse response = context.Response;
        switch (parts[1])
        {
            case "slow":
                await Task.Delay(20, context.RequestAborted);
                goto case "thing";
            case "thing":
                response.ContentType = "application/json";
                await response.WriteAsync($$"""{"id":"{{parts[2]}}"}""");
                break;
            case "echo":
                response.ContentType = "application/json";
                await context.Request.Body.CopyToAsync(response.Body);
                break;
            case "gone":
                response.StatusCode = StatusCodes.Status410Gone;
                await response.WriteAsync(parts[2]);
                break;
            case "file":
                await response.Body.WriteAsync(new byte[FileSize]);
                break;
            default:
                response.ContentLength = 1000;
                await response.WriteAsync("{");
                await response.Body.FlushAsync();
                context.Abort();
                break;
        }
    }
}
