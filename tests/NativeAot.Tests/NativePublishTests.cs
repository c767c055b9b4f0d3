using System.Runtime.InteropServices;
using PiecesGen.Sandbox;

namespace PiecesGen.NativeAot.Tests;

/// <summary>A program with a generated client compiles to native code without a warning, and works.</summary>
[Collection(Builds)]
public sealed class NativePublishTests : IDisposable
{
    /// <summary>The collection of the tests that build the checkout for release: one after the other, since they write the same files.</summary>
    public const string Builds = "builds of the checkout";

    // PIECESGEN_AOT_FRAMEWORK names another.
    private static readonly string s_framework = Environment.GetEnvironmentVariable("PIECESGEN_AOT_FRAMEWORK") is { Length: > 0 } named ? named : "net10.0";

    private readonly string _folder = Directory.CreateTempSubdirectory("piecesgen-native").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [LinkerFact]
    public async Task The_quickstarts_client_runs_as_a_native_program()
    {
        CommandResult publish = Command.Run(
            "dotnet", RepositoryRoot.Path, null, "publish", "samples/NativeAot", "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o", _folder, $"-p:NativeAotFramework={s_framework}", "-nodeReuse:false").AssertSucceeds();
        Assert.DoesNotContain("warning", publish.Output, StringComparison.Ordinal);

        await using PiecesOsSandbox sandbox = await PiecesOsSandbox.StartAsync();
        CommandResult run = Command.Run(Path.Combine(_folder, "PiecesGen.NativeAot"), _folder, null, sandbox.Address.ToString()).AssertSucceeds();

        Assert.Contains("still with 2 undocumented properties", run.Output, StringComparison.Ordinal);
        Assert.Contains("deleted: Distribution not found.", run.Output, StringComparison.Ordinal);
    }
}
