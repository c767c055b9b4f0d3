using Microsoft.AspNetCore.Http;

namespace PiecesGen.Runtime.Tests;

public sealed class ApiClientOptionsTests
{
    [Fact]
    public void The_defaults_are_as_documented()
    {
        var options = new ApiClientOptions();

        Assert.Null(options.BaseAddress);
        Assert.Equal(TimeSpan.FromSeconds(100), options.Timeout);
        Assert.Equal(256 * 1024 * 1024, options.MaxResponseBytes);
        Assert.Equal(64, options.MaxJsonDepth);
        Assert.Equal(64 * 1024, options.MaxErrorBodyBytes);
    }

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        var options = new ApiClientOptions();

        Assert.Throws<ArgumentOutOfRangeException>(() => options.Timeout = TimeSpan.Zero);
        Assert.Throws<ArgumentOutOfRangeException>(() => options.Timeout = TimeSpan.FromSeconds(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => options.Timeout = TimeSpan.FromDays(25));
        Assert.Throws<ArgumentOutOfRangeException>(() => options.MaxResponseBytes = 0);
        Assert.Throws<ArgumentOutOfRangeException>(() => options.MaxResponseBytes = int.MaxValue);
        Assert.Throws<ArgumentOutOfRangeException>(() => options.MaxJsonDepth = 0);
        Assert.Throws<ArgumentOutOfRangeException>(() => options.MaxErrorBodyBytes = -1);
    }

    [Fact]
    public async Task A_client_reads_its_options_once()
    {
        await using var server = await LoopbackServer.StartAsync(context => context.Response.WriteAsync("text"));
        var options = new ApiClientOptions { BaseAddress = server.Address };
        var connection = new ApiConnection(new Uri("http://127.0.0.1:9"), options);
        options.BaseAddress = new Uri("http://127.0.0.1:9");
        options.MaxResponseBytes = 1;

        Assert.Equal("text", await connection.TextAsync());
    }
}
