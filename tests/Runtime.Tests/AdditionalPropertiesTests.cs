using System.Collections;
using System.Globalization;
using System.Text.Json;

namespace PiecesGen.Runtime.Tests;

public sealed class AdditionalPropertiesTests
{
    [Fact]
    public void Their_text_is_that_of_an_object_with_them()
    {
        AdditionalProperties properties = AdditionalProperties.Empty.With("a", JsonDocument.Parse("1.50").RootElement).With("b c", JsonDocument.Parse("[null]").RootElement);

        Assert.Equal("""{"a":1.50,"b c":[null]}""", properties.ToString());
        Assert.Equal("{}", AdditionalProperties.Empty.ToString());
    }

    [Fact]
    public void What_the_model_does_not_know_survives_a_round_trip_in_order()
    {
        const string json = """{"id":"1","z":1.0,"a":{"deep":[null,true,12345678901234567890]},"m":"text"}""";

        Note note = JsonTexts.Read(json, Note.Read);

        Assert.Equal(["z", "a", "m"], note.AdditionalProperties.Keys);
        Assert.Equal(json, JsonTexts.Write(note, Note.Write));
        Assert.Equal(note, JsonTexts.Read(JsonTexts.Write(note, Note.Write), Note.Read));
    }

    [Fact]
    public void Where_there_are_none_nothing_is_made() =>
        Assert.Same(AdditionalProperties.Empty, JsonTexts.Read("""{"id":"1"}""", Note.Read).AdditionalProperties);

    [Theory]
    [InlineData(3)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(50)]
    public void Of_equal_names_the_last_value_stays_in_the_first_place(int count)
    {
        string properties = string.Join(',', Enumerable.Range(0, count).Select(i => $"\"p{i}\":{i}"));

        AdditionalProperties additional = Properties($$"""{{{properties}},"p1":"last"}""");

        Assert.Equal(count, additional.Count);
        Assert.Equal(Enumerable.Range(0, count).Select(i => $"p{i}"), additional.Keys);
        Assert.Equal("last", additional["p1"].GetString());
        Assert.Equal(count - 1, additional["p" + (count - 1).ToString(CultureInfo.InvariantCulture)].GetInt32());
        Assert.False(additional.ContainsKey("p"));
    }

    [Theory]
    [InlineData("""{"a":1,"b":2}""", """{"b":2,"a":1}""")]
    [InlineData("""{"a":{"x":1,"y":[2]}}""", """{ "a" : { "y" : [ 2 ] , "x" : 1 } }""")]
    [InlineData("""{"a":"\u00e4"}""", """{"a":"ä"}""")]
    [InlineData("""{"a":[{},[],null,true,false,""]}""", """{"a":[{},[],null,true,false,""]}""")]
    [InlineData("""{"a":{"x":1,"y":3,"x":2}}""", """{"a":{"x":2,"y":3}}""")]
    [InlineData("{}", "{}")]
    public void Equal_JSON_values_are_equal(string left, string right)
    {
        AdditionalProperties one = Properties(left);
        AdditionalProperties other = Properties(right);

        Assert.True(one == other);
        Assert.False(one != other);
        Assert.True(one.Equals((object)other));
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    [Theory]
    [InlineData("""{"a":1}""", """{"a":1.0}""")]
    [InlineData("""{"a":1}""", """{"a":"1"}""")]
    [InlineData("""{"a":1}""", """{"A":1}""")]
    [InlineData("""{"a":1}""", """{"a":1,"b":2}""")]
    [InlineData("""{"a":[1,2]}""", """{"a":[2,1]}""")]
    [InlineData("""{"a":[1,2]}""", """{"a":[1]}""")]
    [InlineData("""{"a":{"x":1}}""", """{"a":{"x":1,"y":2}}""")]
    [InlineData("""{"a":{"x":1,"y":2}}""", """{"a":{"x":1}}""")]
    [InlineData("""{"a":{"x":1}}""", """{"a":{"y":1}}""")]
    [InlineData("""{"a":{"x":1,"x":1}}""", """{"a":{"x":1,"y":2}}""")]
    [InlineData("""{"a":null}""", "{}")]
    public void Different_JSON_values_differ(string left, string right)
    {
        Assert.False(Properties(left) == Properties(right));
        Assert.True(Properties(right) != Properties(left));
        Assert.False(Properties(left).Equals(null));
    }

    [Fact]
    public void With_sets_a_property_in_its_place_or_at_the_end()
    {
        AdditionalProperties before = Properties("""{"a":1,"b":2}""");

        AdditionalProperties after = before.With("a", JsonTexts.Element("\"new\"")).With("c", JsonTexts.Element("3"));

        Assert.Equal("""{"a":"new","b":2,"c":3}""", Written(after));
        Assert.Equal("""{"a":1,"b":2}""", Written(before));
        Assert.Empty(AdditionalProperties.Empty);
    }

    [Fact]
    public void With_copies_the_value_out_of_its_document()
    {
        AdditionalProperties properties;
        using (JsonDocument document = JsonDocument.Parse("""{"x":[1]}"""))
        {
            properties = AdditionalProperties.Empty.With("x", document.RootElement.GetProperty("x"));
        }

        Assert.Equal("""{"x":[1]}""", Written(properties));
    }

    [Fact]
    public void Without_removes_a_property()
    {
        AdditionalProperties before = Properties("""{"a":1,"b":2}""");

        Assert.Equal("""{"b":2}""", Written(before.Without("a")));
        Assert.Same(before, before.Without("c"));
        Assert.Same(AdditionalProperties.Empty, before.Without("a").Without("b"));
    }

    [Fact]
    public void It_is_a_dictionary()
    {
        AdditionalProperties properties = Properties("""{"a":1,"b":2}""");

        Assert.Equal(2, properties.Count);
        Assert.Equal([1, 2], properties.Values.Select(value => value.GetInt32()));
        Assert.True(properties.TryGetValue("b", out JsonElement value));
        Assert.Equal(2, value.GetInt32());
        Assert.False(properties.TryGetValue("c", out _));
        Assert.Equal(["a", "b"], properties.Select(property => property.Key));
        Assert.Equal(2, ((IEnumerable)properties).Cast<object>().Count());
        Assert.Contains("'c'", Assert.Throws<KeyNotFoundException>(() => properties["c"]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_is_written_once_and_what_the_object_has_already_counts()
    {
        AdditionalProperties properties = Properties("""{"id":"other","inner":1,"a":2}""").WithNull("b").WithNull("a\"c");

        Assert.Equal("""{"id":"own","in":{"inner":[{"a":1}]},"a\"c":1,"inner":1,"a":2,"b":null}""", JsonTexts.Write(properties, static (writer, value) =>
        {
            int start = writer.StartObject();
            writer.Name("id"u8);
            JsonOutputExtensions.String(writer, "own");
            writer.Name("in"u8);
            JsonOutputExtensions.Element(writer, JsonTexts.Element("""{"inner":[{"a":1}]}"""));
            writer.Name("a\\\"c"u8);
            JsonOutputExtensions.Int64(writer, 1);
            value.WriteTo(writer, start);
            writer.EndObject();
        }));
    }

    [Fact]
    public void A_null_replaces_a_value() =>
        Assert.Equal("""{"a":null,"b":2}""", Written(Properties("""{"a":1,"b":2}""").WithNull("a")));

    [Fact]
    public void Arguments_are_checked()
    {
        AdditionalProperties empty = AdditionalProperties.Empty;

        Assert.Throws<ArgumentException>("value", () => empty.With("a", default));
        Assert.Throws<ArgumentNullException>("name", () => empty.With(null!, JsonTexts.Element("1")));
        Assert.Throws<ArgumentNullException>("name", () => empty.Without(null!));
        Assert.Throws<ArgumentNullException>("writer", () => empty.WriteTo(null!, 0));
    }

    private static AdditionalProperties Properties(string json) => JsonTexts.Read(json, static (ref Utf8JsonReader reader) =>
    {
        var builder = default(AdditionalPropertiesBuilder);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            builder.Read(ref reader);
        }

        return builder.Build();
    });

    private static string Written(AdditionalProperties properties) => JsonTexts.Write(properties, static (writer, value) =>
    {
        value.WriteTo(writer, writer.StartObject());
        writer.EndObject();
    });
}
