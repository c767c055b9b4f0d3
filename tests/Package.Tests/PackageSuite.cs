namespace PiecesGen.Package.Tests;

/// <summary>The tests that use the packed packages. One after the other: each of them keeps every core busy with a build.</summary>
[CollectionDefinition(Name)]
public sealed class PackageSuite : ICollectionFixture<PackageFeed>
{
    public const string Name = "Packages";
}
