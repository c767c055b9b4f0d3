using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PiecesGen.Json;

/// <summary>System.Text.Json's entry points, over the generated methods that the client calls directly.</summary>
internal sealed class ModelJsonConverter<T>(JsonReader<T> read, JsonWriter<T> write) : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => read(ref reader);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        using var output = new JsonOutput();
        write(output, value);
        output.CopyTo(writer);
    }
}
