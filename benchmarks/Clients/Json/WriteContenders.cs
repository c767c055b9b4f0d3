using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using PiecesGen.Benchmarks.Clients.Direct;
using PiecesGen.Benchmarks.Clients.HandWritten;
using PiecesGen.Benchmarks.Clients.Measuring;
using PiecesGen.Benchmarks.Clients.Payloads;
using PiecesGen.Runtime;

namespace PiecesGen.Benchmarks.Clients.Json;

/// <summary>The ways to write JSON into a buffer that the caller keeps.</summary>
internal static class WriteContenders
{
    public static IReadOnlyList<Contender> Of(int count)
    {
        byte[] utf8 = Payload.Distributions(count);
        DistributionsModel model = JsonSerializer.Deserialize(utf8, ModelContext.Default.DistributionsModel)!;
        var reader = new Utf8JsonReader(utf8);
        reader.Read();
        PiecesOs.Distributions record = PiecesOs.Distributions.JsonConverter.ReadValue(ref reader);
        return
        [
            new("System.Text.Json, source generation", Repeat(default, writer => JsonSerializer.Serialize(writer, model, ModelContext.Default.DistributionsModel))),
            new("hand-written, direct", Repeat(s_fast, writer => DirectWriter.Distributions(writer, model))),
            new("PiecesGen", times => Generated(record, times)),
        ];
    }

    private static readonly JsonWriter<PiecesOs.Distributions> s_write = PiecesOs.Distributions.JsonConverter.WriteValue;

    private static readonly JsonWriterOptions s_fast = new() { SkipValidation = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The buffer is the output's own, from the shared pool.</summary>
    private static void Generated(PiecesOs.Distributions record, int times)
    {
        for (int i = 0; i < times; i++)
        {
            using var output = new JsonOutput();
            s_write(output, record);
        }
    }

    private static Action<int> Repeat(JsonWriterOptions options, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        return times =>
        {
            using var writer = new Utf8JsonWriter(buffer, options);
            for (int i = 0; i < times; i++)
            {
                buffer.ResetWrittenCount();
                writer.Reset(buffer);
                write(writer);
                writer.Flush();
            }
        };
    }
}
