using System.Text;
using Microsoft.AspNetCore.Http;
using PiecesGen.Tests.Loopback;

namespace PiecesGen.Generator.Tests.Answers;

/// <summary>A server on loopback, shared by all tests of a class: the base address of a call says how it responds.</summary>
public sealed class RespondingServer : IAsyncLifetime
{
    private WebServer? _server;

    public async Task InitializeAsync() => _server = await WebServer.StartAsync(RespondAsync);

    public async Task DisposeAsync() => await _server!.DisposeAsync();

    internal Uri AddressOf(ServedResponse response) => new(_server!.Address, response.Path);

    private static async Task RespondAsync(HttpContext context)
    {
        ServedResponse response = ServedResponse.From(context.Request);
        context.Response.StatusCode = response.Status;
        context.Response.ContentType = response.ContentType;
        if (response.Body.Length > 0)
        {
            await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(response.Body), context.RequestAborted);
        }
    }
}
