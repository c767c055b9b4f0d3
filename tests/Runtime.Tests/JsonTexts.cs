using System.Text;
using System.Text.Json;

namespace PiecesGen.Runtime.Tests;

/// <summary>Reading and writing JSON in one line, for tests.</summary>
internal static class JsonTexts
{
    public static T Read<T>(string json, JsonReader<T> read)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        T value = read(ref reader);
        Assert.Equal(Encoding.UTF8.GetByteCount(json), reader.BytesConsumed);
        return value;
    }

    public static string Write<T>(T value, JsonWriter<T> write)
    {
        using var output = new JsonOutput();
        write(output, value);
        return Encoding.UTF8.GetString(output.Written);
    }

    public static JsonElement Element(string json) => Read(json, JsonReaderExtensions.Element);
}
