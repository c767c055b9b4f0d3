using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace PiecesGen.Generator.Tests.Answers;

/// <summary>A real Kestrel on loopback, shared by all tests: the base address of a call says what it is answered.</summary>
public sealed class AnsweringServer : IAsyncLifetime
{
    private WebApplication? _application;

    public async Task InitializeAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        _application = builder.Build();
        _application.Run(async context =>
        {
            Answer answer = Answer.Of(context.Request);
            context.Response.StatusCode = answer.Status;
            context.Response.ContentType = answer.ContentType;
            if (answer.Body.Length > 0)
            {
                await context.Response.Body.WriteAsync(System.Text.Encoding.UTF8.GetBytes(answer.Body));
            }
        });
        await _application.StartAsync();
    }

    public async Task DisposeAsync() => await _application!.DisposeAsync();

    internal Uri AddressOf(Answer answer) => new(_application!.Urls.Single() + answer.Path);
}
