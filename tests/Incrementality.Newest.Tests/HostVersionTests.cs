using Microsoft.CodeAnalysis.CSharp;

namespace PiecesGen.Incrementality.Tests;

public sealed class HostVersionTests
{
    [Fact]
    public void These_tests_run_in_a_newer_host_than_the_floor() =>
        Assert.True(typeof(CSharpCompilation).Assembly.GetName().Version > new Version(5, 0), $"The host is {typeof(CSharpCompilation).Assembly}.");
}
