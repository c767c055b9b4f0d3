using System.Text;
using System.Text.Json;

namespace PiecesGen.Runtime.Tests;

/// <summary>JSON that is longer than the longest array that is copied when it is full.</summary>
public sealed class LongJsonTests
{
    private const int Items = 4_000;

    private static readonly string s_text = new('x', 1_000);

    private static readonly Note s_long = new()
    {
        Id = "whole",
        Parts = [.. Enumerable.Range(0, Items).Select(static number => new Note { Id = $"{number}", AdditionalProperties = Also("id", "text") })],
        AdditionalProperties = Also("parts", "after"),
    };

    private static readonly JsonSerializerOptions s_options = new() { Converters = { new ModelJsonConverter<Note>(Note.Read, Note.Write) } };

    /// <summary>Each name stands once, though the objects lie across arrays.</summary>
    private static readonly string s_json = $$"""{"id":"whole","parts":[{{Parts()}}],"after":"{{s_text}}"}""";

    [Fact]
    public async Task A_body_has_its_length_and_is_the_same_each_time_it_is_sent()
    {
        using HttpContent content = RequestContent.Json(s_long, Note.Write);

        Assert.Equal(s_json.Length, content.Headers.ContentLength);
        for (int i = 0; i < 2; i++)
        {
            using var sent = new MemoryStream();
            await content.CopyToAsync(sent);
            Assert.Equal(s_json, Encoding.UTF8.GetString(sent.ToArray()));
        }
    }

    [Fact]
    public void One_text_may_be_longer_than_all_before_it()
    {
        string text = new('ä', 3_000_000);

        Assert.Equal($"""["{s_text}","{text}","{s_text}"]""", JsonTexts.Write<IReadOnlyList<string>>(
            [s_text, text, s_text], static (writer, values) => JsonOutputExtensions.List(writer, values, JsonOutputExtensions.String)));
    }

    [Fact]
    public void A_converter_writes_it_and_a_variant_reads_it()
    {
        Assert.Equal(s_json, JsonSerializer.Serialize(s_long, s_options));
        Assert.Equal(s_json, JsonTexts.Write(Variant.Convert(s_long, Note.Write, Note.Read), Note.Write));
    }

    private static string Parts() => string.Join(',', Enumerable.Range(0, Items).Select(static number => $$"""{"id":"{{number}}","text":"{{s_text}}"}"""));

    /// <summary>A property that the object has already, and one that it has not.</summary>
    private static AdditionalProperties Also(string known, string other)
    {
        JsonElement text = JsonTexts.Element($"\"{s_text}\"");
        return AdditionalProperties.Empty.With(known, text).With(other, text);
    }
}
