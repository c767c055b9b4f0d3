namespace PiecesGen.Package.Tests;

/// <summary>The tests that use the packed packages, one after the other, beside the few that follow documents in a clone: two builds keep two cores busy.</summary>
[CollectionDefinition(Name)]
public sealed class PackageSuite : ICollectionFixture<PackageFeed>
{
    public const string Name = "Packages";
}
