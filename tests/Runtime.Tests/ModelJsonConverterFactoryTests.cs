using System.Text.Json;

namespace PiecesGen.Runtime.Tests;

public sealed class ModelJsonConverterFactoryTests
{
    private static readonly JsonSerializerOptions s_options = new() { Converters = { new NoteConverter() } };

    [Fact]
    public void A_model_works_in_the_users_own_serializer()
    {
        const string json = """[{"id":"1","unknown":[1.0]},null]""";

        Note?[] notes = JsonSerializer.Deserialize<Note?[]>(json, s_options)!;

        Assert.Equal("1", notes[0]!.Id);
        Assert.Null(notes[1]);
        Assert.Equal(json, JsonSerializer.Serialize(notes, s_options));
    }

    [Fact]
    public void What_is_wrong_is_a_JsonException_with_its_place()
    {
        var failure = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Note[]>("""[{"id":"1"},{}]""", s_options));

        Assert.Contains("'id' is missing", failure.Message, StringComparison.Ordinal);
        Assert.Equal("$[1]", failure.Path);
    }

    [Fact]
    public void Both_methods_must_be_there()
    {
        Assert.Throws<ArgumentNullException>("read", () => new NoteConverter(null!, Note.Write).CanConvert(typeof(Note)));
        Assert.Throws<ArgumentNullException>("write", () => new NoteConverter(Note.Read, null!).CanConvert(typeof(Note)));
    }

    [Fact]
    public void Other_types_are_not_its_own()
    {
        var factory = new NoteConverter();

        Assert.True(factory.CanConvert(typeof(Note)));
        Assert.False(factory.CanConvert(typeof(Note[])));
        Assert.False(factory.CanConvert(typeof(object)));
    }

    private sealed class NoteConverter(JsonReader<Note> read, JsonWriter<Note> write) : ModelJsonConverterFactory
    {
        public NoteConverter()
            : this(Note.Read, Note.Write)
        {
        }

        protected override System.Text.Json.Serialization.JsonConverter Create() => For(read, write);
    }
}
