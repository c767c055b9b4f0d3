using System.Text.Json;

namespace PiecesGen.Runtime.Tests;

public sealed class JsonWritingTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void Values_are_written_the_same_in_every_culture(string culture)
    {
        using var _ = new InCulture(culture);

        Assert.Equal("\"a\"", JsonTexts.Write("a", JsonWriting.String));
        Assert.Equal("-9223372036854775808", JsonTexts.Write(long.MinValue, JsonWriting.Int64));
        Assert.Equal("1234.5", JsonTexts.Write(1234.5, JsonWriting.Double));
        Assert.Equal("true", JsonTexts.Write(true, JsonWriting.Boolean));
        Assert.Equal("\"AQL/\"", JsonTexts.Write<byte[]>([1, 2, 255], JsonWriting.Bytes));
        Assert.Equal(
            "2024-05-01T12:00:00.25-03:00",
            JsonTexts.Element(JsonTexts.Write(new DateTimeOffset(2024, 5, 1, 12, 0, 0, 250, TimeSpan.FromHours(-3)), JsonWriting.DateTimeOffset)).GetString());
        Assert.Equal("\"2024-05-01T12:00:00Z\"", JsonTexts.Write(new DateTimeOffset(2024, 5, 1, 12, 0, 0, TimeSpan.Zero), JsonWriting.DateTimeOffset));
        Assert.Equal("[1,2]", JsonTexts.Write<IReadOnlyList<long>>([1, 2], static (w, v) => JsonWriting.List(w, v, JsonWriting.Int64)));
        Assert.Equal(
            """{"a":1,"b":2}""",
            JsonTexts.Write<IReadOnlyDictionary<string, long>>(
                new Dictionary<string, long> { ["a"] = 1, ["b"] = 2 },
                static (w, v) => JsonWriting.Map(w, v, JsonWriting.Int64)));
    }

    [Fact]
    public void A_map_that_was_read_is_written_without_allocating()
    {
        IReadOnlyDictionary<string, long> map = JsonTexts.Read("""{"a":1,"b":2}""", static (ref Utf8JsonReader r) => JsonReading.Map(ref r, JsonReading.Int64));
        JsonWriter<long> number = JsonWriting.Int64;
        using var output = new JsonOutput();

        long least = long.MaxValue;
        for (int i = 0; i < 20; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            JsonWriting.Map(output, map, number);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.Equal(0, least);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_number_that_JSON_does_not_have_is_an_argument_error(double value) =>
        Assert.Throws<ArgumentException>(() => JsonTexts.Write(value, JsonWriting.Double));

    [Fact]
    public void No_JSON_value_is_an_invalid_operation() =>
        Assert.Throws<InvalidOperationException>(() => JsonTexts.Write(default(JsonElement), JsonWriting.Element));

    [Fact]
    public void Arguments_must_be_there()
    {
        Assert.Throws<ArgumentNullException>(() => JsonWriting.String(null!, "x"));
        Assert.Throws<ArgumentNullException>(() => JsonTexts.Write<IReadOnlyList<long>>(null!, static (w, v) => JsonWriting.List(w, v, JsonWriting.Int64)));
        Assert.Throws<ArgumentNullException>(() => JsonTexts.Write<IReadOnlyList<long>>([], static (w, v) => JsonWriting.List(w, v, null!)));
        Assert.Throws<ArgumentNullException>(
            () => JsonTexts.Write<IReadOnlyDictionary<string, long>>(null!, static (w, v) => JsonWriting.Map(w, v, JsonWriting.Int64)));
    }
}
