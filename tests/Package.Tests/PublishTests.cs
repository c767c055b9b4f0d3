namespace PiecesGen.Package.Tests;

/// <summary>Clients in programs that are published without what they do not use.</summary>
[Collection(PackageSuite.Name)]
public sealed class PublishTests(PackageFeed feed)
{
    [Fact]
    public async Task A_trimmed_program_calls_all_seven_operations() =>
        await AssertPublishedWorksAsync("<PublishTrimmed>true</PublishTrimmed><TrimMode>full</TrimMode>");

    [LinkerFact]
    public async Task A_native_program_calls_all_seven_operations() =>
        await AssertPublishedWorksAsync($"<PublishAot>true</PublishAot><CppCompilerAndLinker>{LinkerFactAttribute.Linker}</CppCompilerAndLinker>");

    private async Task AssertPublishedWorksAsync(string properties)
    {
        // JSON is not mentioned in the program: it converts by the converters that the models carry.
        using ConsumerProject project = ConsumerProject.Console(
            feed, SevenOperations.Program, properties: "<SelfContained>true</SelfContained>" + properties);
        project.AddFile("SevenCalls.cs", SevenOperations.TypedModels);
        project.AddPages("docs-input");

        project.Sdk("publish", "--use-current-runtime", "--output", "published").AssertSucceeds();

        string program = Path.Combine(project.Folder, "published", OperatingSystem.IsWindows() ? "Consumer.exe" : "Consumer");
        await SevenOperations.AssertWorkAsync(arguments => Command.Run(program, project.Folder, null, arguments));
    }
}
