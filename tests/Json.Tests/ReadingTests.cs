using System.Text;
using System.Text.Json;
using PiecesGen.Benchmarks.Clients.HandWritten;
using PiecesGen.Json.Tests.Documents;
using PiecesGen.Json.Tests.Oracle;
using PiecesOs;

namespace PiecesGen.Json.Tests;

/// <summary>Whatever a service sends, the client reads what System.Text.Json reads into the same models, and refuses what it refuses.</summary>
[Trait("Speed", "slow")]
public sealed class ReadingTests
{
    private static readonly JsonSerializerOptions s_smallPieces = new() { DefaultBufferSize = 16 };

    [Fact]
    public void A_client_reads_what_System_Text_Json_reads() => ForSeeds.Check(static seed =>
    {
        byte[] utf8 = HostileDocument.Make(seed);
        return Difference(utf8, Oracle(utf8), () => Sent(utf8));
    });

    [Fact]
    public void A_converter_in_the_users_serializer_reads_the_same() => ForSeeds.Check(static seed =>
    {
        byte[] utf8 = HostileDocument.Make(seed);
        return Difference(utf8, Oracle(utf8), () => JsonSerializer.Deserialize<Distribution>(utf8));
    });

    [Fact]
    public void Text_that_arrives_in_small_pieces_reads_the_same() => ForSeeds.Check(static seed =>
    {
        byte[] utf8 = HostileDocument.Make(seed);
        return Difference(utf8, Oracle(utf8), () => Pieced(utf8));
    });

    [Fact]
    public void Undamaged_documents_are_among_them() =>
        Assert.InRange(Enumerable.Range(0, 1000).Count(seed => Oracle(HostileDocument.Make(seed)) is not null), 200, 800);

    /// <summary>What System.Text.Json makes of a text, written again; null if it refuses it.</summary>
    private static JsonElement? Oracle(byte[] utf8)
    {
        try
        {
            return StjModels.Written(StjModels.Read<DistributionModel>(utf8));
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static string? Difference(byte[] utf8, JsonElement? expected, Func<Distribution?> read)
    {
        JsonElement? actual = null;
        string refusal = "";
        try
        {
            actual = JsonSerializer.SerializeToElement(read() ?? throw new JsonException("The value is null."));
        }
        catch (Exception exception) when (exception is ApiPayloadException or JsonException or InvalidOperationException)
        {
            refusal = exception.Message;
        }

        bool isSame = expected is { } left && actual is { } right ? JsonElement.DeepEquals(left, right) : expected is null == actual is null;
        return isSame ? null : $"{Encoding.UTF8.GetString(utf8)}\nexpected {Text(expected)}\nread     {Text(actual)}{refusal}";
    }

    private static Distribution Sent(byte[] utf8)
    {
        using var handler = new Responding(utf8);
        using var http = new HttpClient(handler);
        return new PiecesOsClient(http).Distribution.DistributionsSpecificDistributionSnapshotAsync("1").GetAwaiter().GetResult();
    }

    private static Distribution? Pieced(byte[] utf8)
    {
        using var stream = new MemoryStream(utf8);
        return JsonSerializer.DeserializeAsync<Distribution>(stream, s_smallPieces).AsTask().GetAwaiter().GetResult();
    }

    private static string Text(JsonElement? element) => element?.GetRawText() ?? "refused: ";
}
