using PiecesGen.Tests.Support;

namespace PiecesGen.Package.Tests;

/// <summary>What the build of this repository does about vulnerabilities of the packages that it uses.</summary>
public sealed class AuditTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("piecesgen-audit-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData(0, "NU1901")]
    [InlineData(1, "NU1902")]
    [InlineData(2, "NU1903")]
    [InlineData(3, "NU1904")]
    public async Task A_known_vulnerability_of_what_a_package_brings_along_is_an_error(int severity, string code)
    {
        await using AdvisorySource source = await AdvisorySource.StartAsync("system.memory", severity);

        CommandResult restore = Restore(source.Index).AssertFails();

        Assert.Contains($"error {code}: Warning As Error: Package 'System.Memory'", restore.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_that_cannot_be_asked_is_a_warning()
    {
        AdvisorySource source = await AdvisorySource.StartAsync("system.memory", severity: 3);
        Uri gone = source.Index;
        await source.DisposeAsync();

        CommandResult restore = Restore(gone).AssertSucceeds();

        Assert.Contains("warning NU1900", restore.Output, StringComparison.Ordinal);
    }

    // A project of its own under the repository's settings and versions, so that no other test finds its project half restored.
    private CommandResult Restore(Uri source)
    {
        Add("Directory.Build.props", $"""<Project><Import Project="{RepositoryRoot.File("Directory.Build.props")}" /></Project>""");
        Add("Directory.Packages.props", $"""<Project><Import Project="{RepositoryRoot.File("Directory.Packages.props")}" /></Project>""");
        Add("nuget.config", $"""<configuration><auditSources><clear /><add key="test" value="{source}" allowInsecureConnections="true" /></auditSources></configuration>""");
        Add("Audited.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>netstandard2.0</TargetFramework></PropertyGroup>
              <ItemGroup><PackageReference Include="Markdig" /></ItemGroup>
            </Project>
            """);
        return Command.Run("dotnet", _folder.FullName, null, "restore", "--no-http-cache");
    }

    private void Add(string name, string text) => File.WriteAllText(Path.Combine(_folder.FullName, name), text);
}
