using System.Globalization;
using System.Text.Json;

namespace PiecesGen.Runtime.Tests;

public sealed class JsonReaderExtensionsTests
{
    [Fact]
    public void A_list_of_any_length_keeps_its_items_in_order()
    {
        for (int length = 0; length < 70; length++)
        {
            long[] items = [.. Enumerable.Range(1, length).Select(static item => (long)item)];

            Assert.Equal(items, JsonTexts.Read($"[{string.Join(',', items)}]", static (ref Utf8JsonReader r) => JsonReaderExtensions.List(ref r, JsonReaderExtensions.Int64)));
        }
    }

    [Fact]
    public void Values_are_read_as_they_are()
    {
        Assert.Equal("a\"ä", JsonTexts.Read("\"a\\\"\\u00e4\"", JsonReaderExtensions.String));
        Assert.Equal(long.MinValue, JsonTexts.Read("-9223372036854775808", JsonReaderExtensions.Int64));
        Assert.Equal(0.1, JsonTexts.Read("1e-1", JsonReaderExtensions.Double));
        Assert.Equal("12.50", JsonTexts.Read("12.50", JsonReaderExtensions.Decimal).ToString(CultureInfo.InvariantCulture));
        Assert.Equal("12.50", JsonTexts.Read("\"12.50\"", JsonReaderExtensions.DecimalText).ToString(CultureInfo.InvariantCulture));
        Assert.Equal(0.1m, JsonTexts.Read("\"1e-1\"", JsonReaderExtensions.Decimal));
        Assert.True(JsonTexts.Read("true", JsonReaderExtensions.Boolean));
        Assert.False(JsonTexts.Read("false", JsonReaderExtensions.Boolean));
        Assert.Equal([1, 2, 255], JsonTexts.Read("\"AQL\\/\"", JsonReaderExtensions.Bytes));
        Assert.Equal([1L, 2L], JsonTexts.Read("[1, 2]", static (ref Utf8JsonReader r) => JsonReaderExtensions.List(ref r, JsonReaderExtensions.Int64)));
        Assert.Empty(JsonTexts.Read("[]", static (ref Utf8JsonReader r) => JsonReaderExtensions.List(ref r, JsonReaderExtensions.Int64)));
    }

    [Fact]
    public void The_reader_is_moved_to_the_next_value_and_told_of_null_and_of_the_end()
    {
        var reader = new Utf8JsonReader("""{"a":1,"b":null}"""u8);
        reader.Read();

        Assert.True(JsonMember.Next(ref reader, out JsonName a));
        Assert.True(a.Length == 1 && a.Is("a"u8));
        Assert.True(JsonMember.HasValue(ref reader));
        Assert.Equal(1, reader.GetInt32());
        Assert.True(JsonMember.Next(ref reader, out JsonName b));
        Assert.True(b.Is("b"u8) && !b.Is("a"u8));
        Assert.False(JsonMember.HasValue(ref reader));
        Assert.False(JsonMember.Next(ref reader, out _));
    }

    [Fact]
    public void A_map_keeps_the_last_of_equal_names()
    {
        var map = JsonTexts.Read("""{"a":1,"B":2,"b":3,"a":4}""", static (ref Utf8JsonReader r) => JsonReaderExtensions.Map(ref r, JsonReaderExtensions.Int64));

        Assert.Equal(new Dictionary<string, long> { ["a"] = 4, ["B"] = 2, ["b"] = 3 }, map);
    }

    [Theory]
    [InlineData("12345678901234567890123.456789012345678901234567890")]
    [InlineData("1.0")]
    [InlineData("1E+2")]
    [InlineData("-0")]
    public void A_free_form_number_keeps_its_digits(string digits)
    {
        JsonElement element = JsonTexts.Read(digits, JsonReaderExtensions.Element);

        Assert.Equal(digits, element.GetRawText());
        Assert.Equal(digits, JsonTexts.Write(element, JsonOutputExtensions.Element));
    }

    [Theory]
    [InlineData("2024-05-01T12:00:00Z", "2024-05-01T12:00:00.0000000+00:00")]
    [InlineData("2024-05-01T12:00:00.123456Z", "2024-05-01T12:00:00.1234560+00:00")]
    [InlineData("2024-05-01T12:00:00+05:30", "2024-05-01T12:00:00.0000000+05:30")]
    [InlineData("2024-05-01T12:00:00-03:00", "2024-05-01T12:00:00.0000000-03:00")]
    [InlineData("2024-05-01T12:00:00", "2024-05-01T12:00:00.0000000+00:00")]
    [InlineData("2024-05-01T12:00:00.5", "2024-05-01T12:00:00.5000000+00:00")]
    [InlineData("2024-05-01T12:00\\u003a00", "2024-05-01T12:00:00.0000000+00:00")]
    [InlineData("2024-05-01T12:00\\u003a00-01:00", "2024-05-01T12:00:00.0000000-01:00")]
    [InlineData("0001-01-01T00:00:00", "0001-01-01T00:00:00.0000000+00:00")]
    [InlineData("2024-05-01", "2024-05-01T00:00:00.0000000+00:00")]
    [InlineData("2024-05-01t12:00:00z", "2024-05-01T12:00:00.0000000+00:00")]
    [InlineData("2024-05-01t12:00:00.5z", "2024-05-01T12:00:00.5000000+00:00")]
    [InlineData("2024-05-01 12:00:00Z", "2024-05-01T12:00:00.0000000+00:00")]
    [InlineData("2024-05-01 12:00:00.25+02:00", "2024-05-01T12:00:00.2500000+02:00")]
    [InlineData("2024-05-01 12:00:00", "2024-05-01T12:00:00.0000000+00:00")]
    [InlineData("2016-12-31T23:59:60Z", "2016-12-31T23:59:59.0000000+00:00")]
    [InlineData("2016-12-31T15:59:60.5-08:00", "2016-12-31T15:59:59.5000000-08:00")]
    [InlineData("2024-05-01T12:00:00.123456789012345678Z", "2024-05-01T12:00:00.1234567+00:00")]
    public void A_time_has_the_offset_as_sent_and_UTC_without_one(string text, string expected)
    {
        DateTimeOffset time = JsonTexts.Read($"\"{text}\"", JsonReaderExtensions.DateTimeOffset);

        Assert.Equal(expected, time.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("\"\"")]
    [InlineData("\"yesterday\"")]
    [InlineData("\"2024-13-01T00:00:00Z\"")]
    [InlineData("\"01.05.2024\"")]
    [InlineData("\"2024-05-01_12:00:00Z\"")]
    [InlineData("\"2024-05-01 12:00:61Z\"")]
    [InlineData("\"2024-05-01T12:00:00+0000\"")]
    [InlineData("\"2024-05-01T12:00:00,5Z\"")]
    [InlineData("\"2024-05-01 12:00:00 UTC\"")]
    public void What_is_no_time_is_refused(string json) => Refused(json, JsonReaderExtensions.DateTimeOffset);

    [Theory]
    [InlineData("null", "found null")]
    [InlineData("1", "found a number")]
    [InlineData("true", "found true")]
    [InlineData("false", "found false")]
    [InlineData("[]", "found an array")]
    [InlineData("{}", "found an object")]
    public void What_is_no_string_is_refused(string json, string found) =>
        Assert.Equal($"Expected a string, {found}.", Refused(json, JsonReaderExtensions.String).Message);

    [Theory]
    [InlineData("null")]
    [InlineData("\"1\"")]
    [InlineData("1.5")]
    [InlineData("1e-1")]
    [InlineData("1e30")]
    [InlineData("9223372036854775808")]
    [InlineData("9223372036854775807.5")]
    public void What_is_no_64_bit_integer_is_refused(string json) => Refused(json, JsonReaderExtensions.Int64);

    [Theory]
    [InlineData("5.0", 5)]
    [InlineData("-5.000", -5)]
    [InlineData("1e3", 1000)]
    [InlineData("1.5E1", 15)]
    [InlineData("0e0", 0)]
    [InlineData("9223372036854775807.0", long.MaxValue)]
    [InlineData("-9223372036854775808.0", long.MinValue)]
    public void A_number_with_a_fraction_of_zero_is_an_integer(string json, long expected) => Assert.Equal(expected, JsonTexts.Read(json, JsonReaderExtensions.Int64));

    [Fact]
    public void A_number_out_of_range_is_shown() =>
        Assert.Contains("9223372036854775808", Refused("9223372036854775808", JsonReaderExtensions.Int64).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("null")]
    [InlineData("\"0.1\"")]
    [InlineData("\"NaN\"")]
    public void What_is_no_number_is_refused(string json) => Refused(json, JsonReaderExtensions.Double);

    [Theory]
    [InlineData("null")]
    [InlineData("0")]
    [InlineData("\"true\"")]
    public void What_is_no_boolean_is_refused(string json) => Refused(json, JsonReaderExtensions.Boolean);

    [Theory]
    [InlineData("null")]
    [InlineData("\"*\"")]
    [InlineData("\"AQI\"")]
    public void What_is_no_Base64_is_refused(string json) => Refused(json, JsonReaderExtensions.Bytes);

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[\"x\"]")]
    [InlineData("[null]")]
    public void What_is_no_array_of_integers_is_refused(string json) =>
        Refused(json, static (ref Utf8JsonReader r) => JsonReaderExtensions.List(ref r, JsonReaderExtensions.Int64));

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"x\":\"y\"}")]
    public void What_is_no_map_of_integers_is_refused(string json) =>
        Refused(json, static (ref Utf8JsonReader r) => JsonReaderExtensions.Map(ref r, JsonReaderExtensions.Int64));

    [Fact]
    public void Something_other_than_an_object_is_refused_with_the_models_name()
    {
        Assert.Equal("Note: expected an object, found an array.", Refused("[]", Note.Read).Message);
        Assert.Equal("Note: expected an object, found null.", Refused("null", Note.Read).Message);
    }

    [Fact]
    public void A_missing_property_is_named_with_its_model() =>
        Assert.Equal("Note: the required property 'id' is missing.", Refused("{}", Note.Read).Message);

    [Fact]
    public void Readers_of_items_must_be_there()
    {
        Assert.Throws<ArgumentNullException>("item", () => JsonTexts.Read("[]", static (ref Utf8JsonReader r) => JsonReaderExtensions.List<string>(ref r, null!)));
        Assert.Throws<ArgumentNullException>("value", () => JsonTexts.Read("{}", static (ref Utf8JsonReader r) => JsonReaderExtensions.Map<string>(ref r, null!)));
    }

    private static JsonException Refused<T>(string json, JsonReader<T> read) =>
        Assert.ThrowsAny<JsonException>(() => JsonTexts.Read(json, read));
}
