using System.Text.Json;

namespace PiecesGen.Runtime.Tests;

[Collection(Allocations.Collection)]
public sealed class JsonOutputExtensionsTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void Values_are_written_the_same_in_every_culture(string culture)
    {
        using var _ = new InCulture(culture);

        Assert.Equal("\"a\"", JsonTexts.Write("a", JsonOutputExtensions.String));
        Assert.Equal("-9223372036854775808", JsonTexts.Write(long.MinValue, JsonOutputExtensions.Int64));
        Assert.Equal("1234.5", JsonTexts.Write(1234.5, JsonOutputExtensions.Double));
        Assert.Equal("1234.50", JsonTexts.Write(1234.50m, JsonOutputExtensions.Decimal));
        Assert.Equal("\"1234.50\"", JsonTexts.Write(1234.50m, JsonOutputExtensions.DecimalText));
        Assert.Equal("-79228162514264337593543950335", JsonTexts.Write(decimal.MinValue, JsonOutputExtensions.Decimal));
        Assert.Equal("0.0000000000000000000000000001", JsonTexts.Write(0.0000000000000000000000000001m, JsonOutputExtensions.Decimal));
        Assert.Equal("true", JsonTexts.Write(true, JsonOutputExtensions.Boolean));
        Assert.Equal("\"AQL/\"", JsonTexts.Write<byte[]>([1, 2, 255], JsonOutputExtensions.Bytes));
        Assert.Equal(
            "2024-05-01T12:00:00.25-03:00",
            JsonTexts.Element(JsonTexts.Write(new DateTimeOffset(2024, 5, 1, 12, 0, 0, 250, TimeSpan.FromHours(-3)), JsonOutputExtensions.DateTimeOffset)).GetString());
        Assert.Equal("\"2024-05-01T12:00:00Z\"", JsonTexts.Write(new DateTimeOffset(2024, 5, 1, 12, 0, 0, TimeSpan.Zero), JsonOutputExtensions.DateTimeOffset));
        Assert.Equal("[1,2]", JsonTexts.Write<IReadOnlyList<long>>([1, 2], static (w, v) => JsonOutputExtensions.List(w, v, JsonOutputExtensions.Int64)));
        Assert.Equal(
            """{"a":1,"b":2}""",
            JsonTexts.Write<IReadOnlyDictionary<string, long>>(
                new Dictionary<string, long> { ["a"] = 1, ["b"] = 2 },
                static (w, v) => JsonOutputExtensions.Map(w, v, JsonOutputExtensions.Int64)));
    }

    [Fact]
    public void A_map_that_was_read_is_written_without_allocating()
    {
        IReadOnlyDictionary<string, long> map = JsonTexts.Read("""{"a":1,"b":2}""", static (ref Utf8JsonReader r) => JsonReaderExtensions.Map(ref r, JsonReaderExtensions.Int64));
        JsonWriter<long> number = JsonOutputExtensions.Int64;
        using var output = new JsonOutput();

        long least = long.MaxValue;
        for (int i = 0; i < 20; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            JsonOutputExtensions.Map(output, map, number);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.Equal(0, least);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_number_that_JSON_does_not_have_is_an_argument_error(double value) =>
        Assert.Throws<ArgumentException>(() => JsonTexts.Write(value, JsonOutputExtensions.Double));

    [Fact]
    public void No_JSON_value_is_an_invalid_operation() =>
        Assert.Throws<InvalidOperationException>(() => JsonTexts.Write(default(JsonElement), JsonOutputExtensions.Element));

    [Fact]
    public void Arguments_must_be_there()
    {
        Assert.Throws<ArgumentNullException>(() => JsonOutputExtensions.String(null!, "x"));
        Assert.Throws<ArgumentNullException>(() => JsonTexts.Write<IReadOnlyList<long>>(null!, static (w, v) => JsonOutputExtensions.List(w, v, JsonOutputExtensions.Int64)));
        Assert.Throws<ArgumentNullException>(() => JsonTexts.Write<IReadOnlyList<long>>([], static (w, v) => JsonOutputExtensions.List(w, v, null!)));
        Assert.Throws<ArgumentNullException>(
            () => JsonTexts.Write<IReadOnlyDictionary<string, long>>(null!, static (w, v) => JsonOutputExtensions.Map(w, v, JsonOutputExtensions.Int64)));
    }
}
