namespace PiecesGen.NativeAot.Tests;

/// <summary>What a program does not use of a large API costs it nothing.</summary>
[Collection(NativePublishTests.Builds)]
public sealed class TrimmingTests : IDisposable
{
    private const string Program = """
        using PiecesOs;

        var pieces = new PiecesOsClient();
        Distribution one = await pieces.Distributions.DistributionsCreateNewDistributionAsync();
        await pieces.Distribution.DistributionUpdateAsync(one with { Deleted = null });
        await pieces.Distribution.DistributionsSpecificDistributionSnapshotResponseAsync(one.Id);
        await pieces.Distributions.DistributionsSnapshotAsync();
        await pieces.Distributions.DistributionsDeleteSpecificDistributionAsync(one.Id);
        AllocationCloud cloud = await pieces.Allocation.AllocationSnapshotAsync(args[0]);
        await pieces.Allocation.AllocationUpdateAsync(cloud);
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("piecesgen-trimming").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [CorpusFact]
    public void Seven_operations_of_the_whole_API_leave_what_a_client_of_these_seven_leaves()
    {
        TrimmedProgram whole = TrimmedProgram.Publish(Path.Combine(_folder, "whole"), Program, include: "");
        TrimmedProgram seven = TrimmedProgram.Publish(Path.Combine(_folder, "seven"), Program, include: "Distribution.*|Distributions.*|Allocation.*");

        Assert.Equal(seven.Members, whole.Members);
        Assert.Equal(seven.Size, whole.Size);
        Assert.Contains("AllocationCloud", whole.Members);
        Assert.Contains(whole.Members, static member => member.EndsWith(".DistributionUpdateRequest()", StringComparison.Ordinal));
    }
}
