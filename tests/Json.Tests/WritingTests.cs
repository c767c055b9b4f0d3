using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PiecesGen.Json.Tests.Documents;
using PiecesGen.RoundTrip.Tests.Models;

namespace PiecesGen.Json.Tests;

/// <summary>What is written is, byte for byte, what System.Text.Json's own writer writes.</summary>
[Trait("Speed", "slow")]
public sealed class WritingTests
{
    private static readonly (int First, int Last)[] s_blocks =
        [(0, 0x7F), (0x20, 0x7E), (0x20, 0x7E), (0x80, 0x2FF), (0x2000, 0x206F), (0xD7F0, 0xE010), (0xD800, 0xDBFF), (0xDC00, 0xDFFF), (0xFFF0, 0xFFFF)];

    [Fact]
    public void Strings_are_escaped_alike() => ForSeeds.Check(static seed =>
    {
        string text = Text(new Choices(seed));
        return Difference(output => JsonOutputExtensions.String(output, text), writer => writer.WriteStringValue(text));
    });

    [Fact]
    public void Numbers_are_spelled_alike() => ForSeeds.Check(static seed =>
    {
        var choices = new Choices(seed);
        long integer = (long)Bits(choices) >> choices.Below(64);
        double number = BitConverter.UInt64BitsToDouble(Bits(choices));
        return Difference(output => JsonOutputExtensions.Int64(output, integer), writer => writer.WriteNumberValue(integer))
            ?? (double.IsFinite(number) ? Difference(output => JsonOutputExtensions.Double(output, number), writer => writer.WriteNumberValue(number)) : null);
    });

    [Fact]
    public void Times_are_spelled_alike_but_for_UTC_which_is_Z() => ForSeeds.Check(static seed =>
    {
        var choices = new Choices(seed);
        long unit = choices.From([1L, 10, 1000, TimeSpan.TicksPerMillisecond, TimeSpan.TicksPerSecond, TimeSpan.TicksPerDay]);
        long ticks = (long)(Bits(choices) % (ulong)(DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay)) + TimeSpan.TicksPerDay;
        var utc = new DateTime(ticks / unit * unit, DateTimeKind.Utc);
        var time = new DateTimeOffset(utc.Ticks < TimeSpan.TicksPerDay ? utc.AddDays(1) : utc).ToOffset(TimeSpan.FromMinutes(choices.OneIn(2) ? 0 : choices.Between(-840, 840)));
        return Difference(
            output => JsonOutputExtensions.DateTimeOffset(output, time),
            writer =>
            {
                if (time.Offset == TimeSpan.Zero)
                {
                    writer.WriteStringValue(time.UtcDateTime);
                }
                else
                {
                    writer.WriteStringValue(time);
                }
            });
    });

    [Fact]
    public void Objects_arrays_bytes_and_free_values_stand_as_they_would() => ForSeeds.Check(static seed =>
    {
        var choices = new Choices(seed);
        List<(string Name, byte[] Bytes, JsonElement Value)> members = [];
        for (int i = choices.Below(6); i > 0; i--)
        {
            byte[] bytes = [.. choices.Some(70, () => (byte)choices.Below(256))];
            members.Add((Text(choices), bytes, JsonSerializer.SerializeToElement(new[] { Text(choices), RandomJson.Name(choices) })));
        }

        return Difference(output => Write(output, members), writer => Write(writer, members));
    });

    [Fact]
    public void A_value_that_holds_itself_is_an_invalid_operation()
    {
        List<object> list = [];
        list.Add(list);
        static void Write(JsonOutput output, object value) => JsonOutputExtensions.List(output, (List<object>)value, Write);

        using var output = new JsonOutput();
        Assert.Throws<InvalidOperationException>(() => Write(output, list));
    }

    private static void Write(JsonOutput output, List<(string Name, byte[] Bytes, JsonElement Value)> members)
    {
        output.StartObject();
        foreach ((string name, byte[] bytes, JsonElement value) in members)
        {
            output.Name("member"u8);
            JsonOutputExtensions.Map(output, new Dictionary<string, byte[]> { [name] = bytes }, JsonOutputExtensions.Bytes);
            output.Name("values"u8);
            JsonOutputExtensions.List(output, [value, value], JsonOutputExtensions.Element);
        }

        output.Name("empty"u8);
        JsonOutputExtensions.List<JsonElement>(output, [], JsonOutputExtensions.Element);
        output.EndObject();
    }

    private static void Write(Utf8JsonWriter writer, List<(string Name, byte[] Bytes, JsonElement Value)> members)
    {
        writer.WriteStartObject();
        foreach ((string name, byte[] bytes, JsonElement value) in members)
        {
            writer.WriteStartObject("member"u8);
            writer.WriteBase64String(name, bytes);
            writer.WriteEndObject();
            writer.WriteStartArray("values"u8);
            value.WriteTo(writer);
            value.WriteTo(writer);
            writer.WriteEndArray();
        }

        writer.WriteStartArray("empty"u8);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static string? Difference(Action<JsonOutput> write, Action<Utf8JsonWriter> writeAlike)
    {
        var expected = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(expected, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writeAlike(writer);
        }

        using var output = new JsonOutput();
        write(output);
        return expected.WrittenSpan.SequenceEqual(output.Written.ToArray()) ? null : $"expected {Encoding.UTF8.GetString(expected.WrittenSpan)}\nwritten  {Encoding.UTF8.GetString(output.Written)}";
    }

    private static string Text(Choices choices)
    {
        var text = new StringBuilder();
        for (int parts = choices.Below(5); parts > 0; parts--)
        {
            (int first, int last) = choices.From(s_blocks);
            for (int length = choices.Below(choices.From([3, 40, 700])); length > 0; length--)
            {
                text.Append((char)choices.Between(first, last));
            }
        }

        return text.ToString();
    }

    private static ulong Bits(Choices choices) => ((ulong)choices.Below(int.MaxValue) << 33) ^ ((ulong)choices.Below(int.MaxValue) << 16) ^ (ulong)choices.Below(int.MaxValue);
}
