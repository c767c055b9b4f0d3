using PiecesGen;
using PiecesOs;

// The quickstart's operations as a native program: dotnet publish samples/NativeAot, then run it with the address of a Pieces OS.
if (args is not [string address] || !Uri.TryCreate(address, UriKind.Absolute, out Uri? baseAddress))
{
    await Console.Error.WriteLineAsync("usage: PiecesGen.NativeAot http://localhost:1000");
    return 2;
}

var pieces = new PiecesOsClient(baseAddress);
try
{
    Distribution created = await pieces.Distributions.DistributionsCreateNewDistributionAsync(new SeededDistribution
    {
        Github = new SeededGitHubDistribution { Gist = new SeededGitHubGistDistribution { Name = "notes.md", Public = true } },
    });
    Console.WriteLine($"created {created.Id}");

    Distribution updated = await pieces.Distribution.DistributionUpdateAsync(created with { Share = created.Share with { Name = "Notes" } });
    Console.WriteLine($"updated {updated.Share.Name}, still with {updated.AdditionalProperties.Count} undocumented properties");

    Distributions all = await pieces.Distributions.DistributionsSnapshotAsync();
    Console.WriteLine($"listed {all.Iterable.Count}");

    await pieces.Distributions.DistributionsDeleteSpecificDistributionAsync(created.Id);
    Responses<Ok<Distribution>, Gone<string>, InternalServerError<string>> gone =
        await pieces.Distribution.DistributionsSpecificDistributionSnapshotResponseAsync(created.Id);
    Console.WriteLine(gone.Match(ok => "still there", missing => $"deleted: {missing.Value}", error => error.Value));
    return 0;
}
catch (ApiException failure)
{
    await Console.Error.WriteLineAsync(failure.Message);
    return 1;
}
