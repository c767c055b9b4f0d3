using System.Text;
using Microsoft.AspNetCore.Http;
using PiecesGen.Tests.Loopback;

namespace PiecesGen.Generator.Tests.Answers;

/// <summary>A server on loopback, shared by all tests of a class: the base address of a call says how it responds.</summary>
public sealed class AnsweringServer : IAsyncLifetime
{
    private WebServer? _server;

    public async Task InitializeAsync() => _server = await WebServer.StartAsync(RespondAsync);

    public async Task DisposeAsync() => await _server!.DisposeAsync();

    internal Uri AddressOf(Answer answer) => new(_server!.Address, answer.Path);

    private static async Task RespondAsync(HttpContext context)
    {
        Answer answer = Answer.From(context.Request);
        context.Response.StatusCode = answer.Status;
        context.Response.ContentType = answer.ContentType;
        if (answer.Body.Length > 0)
        {
            await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(answer.Body), context.RequestAborted);
        }
    }
}
