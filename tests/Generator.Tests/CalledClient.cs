using System.Reflection;
using Microsoft.AspNetCore.Http;
using PiecesGen.Tests.Loopback;
using PiecesGen.Tests.Support;

namespace PiecesGen.Generator.Tests;

/// <summary>Code of a consumer that is compiled with the client of some pages, and calls a real server.</summary>
internal static class CalledClient
{
    /// <summary>Runs code.</summary>
    /// <param name="pages">The pages; their client is <c>ThingClient</c>.</param>
    /// <param name="code">The code of an asynchronous method; <c>client</c> is the client, what it returns is the result.</param>
    /// <param name="json">What the server responds to every request; null for 204.</param>
    /// <returns>What the code returned, and the last request that the server received.</returns>
    public static Task<(string? Result, SentRequest Request)> RunAsync(Page[] pages, string code, string? json = null) => RunAsync(
        pages,
        code,
        async context =>
        {
            context.Response.StatusCode = json is null ? 204 : 200;
            if (json is not null)
            {
                context.Response.ContentType = "application/json";
                await context.Response.WriteAsync(json);
            }
        });

    /// <summary>Runs code.</summary>
    /// <param name="pages">The pages; their client is <c>ThingClient</c>.</param>
    /// <param name="code">The code of an asynchronous method; <c>client</c> is the client, what it returns is the result.</param>
    /// <param name="respond">How the server responds to every request.</param>
    /// <returns>What the code returned, and the last request that the server received.</returns>
    public static async Task<(string? Result, SentRequest Request)> RunAsync(Page[] pages, string code, RequestDelegate respond)
    {
        SentRequest? last = null;
        await using WebServer server = await WebServer.StartAsync(async context =>
        {
            last = await SentRequest.FromAsync(context);
            await respond(context);
        });
        EmittedCode emitted = await new GeneratorTest(pages)
        {
            DisabledDiagnostics = { "PG1001", "PG1011", "PG1015" },
            Source = $$"""
                using System;
                using System.Collections.Generic;
                using System.Threading.Tasks;
                using PiecesGen;
                using Thing;

                internal static class Caller
                {
                    internal static async Task<object?> CallAsync(Uri address)
                    {
                        var client = new ThingClient(new ApiClientOptions { BaseAddress = address });
                        {{code}}
                    }
                }
                """,
        }.EmitAsync();
        MethodInfo call = emitted.Load().GetType("Caller")!.GetMethod("CallAsync", BindingFlags.Static | BindingFlags.NonPublic)!;
        object? result = await (Task<object?>)call.Invoke(null, [server.Address])!;
        return (result is null ? null : Convert.ToString(result, System.Globalization.CultureInfo.InvariantCulture), last!);
    }
}
