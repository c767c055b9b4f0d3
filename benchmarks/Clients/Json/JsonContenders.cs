using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PiecesGen.Benchmarks.Clients.Measuring;
using PiecesGen.Json;

namespace PiecesGen.Benchmarks.Clients.Json;

/// <summary>The ways to read and write one document.</summary>
/// <typeparam name="TModel">The model of System.Text.Json and of the direct code.</typeparam>
/// <typeparam name="TRecord">The generated client's.</typeparam>
internal sealed record JsonContenders<TModel, TRecord>(
    byte[] Document,
    JsonTypeInfo<TModel> Stj,
    JsonReader<TModel> ReadDirect,
    Action<Utf8JsonWriter, TModel> WriteDirect,
    JsonReader<TRecord> ReadGenerated,
    JsonWriter<TRecord> WriteGenerated)
{
    private static readonly JsonWriterOptions s_fast = new() { SkipValidation = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public IReadOnlyList<Contender> Readers =>
    [
        new("System.Text.Json, source generation", Repeat(() => JsonSerializer.Deserialize(Document, Stj)!)),
        new("hand-written, direct", Repeat(() => Read(Document, ReadDirect))),
        new("token scan and strings alone", Repeat(() => TokenScan.Strings(Document))),
        new("PiecesGen", Repeat(() => Read(Document, ReadGenerated))),
    ];

    /// <summary>Into a buffer that the caller keeps, or for the generated client into the output's own, from the shared pool.</summary>
    public IReadOnlyList<Contender> Writers
    {
        get
        {
            TModel model = JsonSerializer.Deserialize(Document, Stj)!;
            TRecord record = Read(Document, ReadGenerated);
            return
            [
                new("System.Text.Json, source generation", Repeat(default, writer => JsonSerializer.Serialize(writer, model, Stj))),
                new("hand-written, direct", Repeat(s_fast, writer => WriteDirect(writer, model))),
                new("PiecesGen", times => Repeat(record, times)),
            ];
        }
    }

    /// <summary>Checks that no contender reads or writes less than another: what each wrote, the generated client writes as it does the document itself.</summary>
    public JsonContenders<TModel, TRecord> Checked()
    {
        byte[] expected = Rewritten(Document);
        TModel read = JsonSerializer.Deserialize(Document, Stj)!;
        TModel readDirect = Read(Document, ReadDirect);
        Check(JsonSerializer.SerializeToUtf8Bytes(read, Stj), "System.Text.Json reads and writes");
        Check(JsonSerializer.SerializeToUtf8Bytes(readDirect, Stj), "the direct code reads");
        Check(Written(writer => WriteDirect(writer, read)), "the direct code writes");
        return this;

        void Check(byte[] written, string what)
        {
            if (!Rewritten(written).AsSpan().SequenceEqual(expected))
            {
                throw new InvalidOperationException($"What {what} is not what the generated client does.");
            }
        }
    }

    private static T Read<T>(byte[] utf8, JsonReader<T> read)
    {
        var reader = new Utf8JsonReader(utf8);
        reader.Read();
        return read(ref reader);
    }

    private static byte[] Written(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, s_fast);
        write(writer);
        writer.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    private static Action<int> Repeat<T>(Func<T> job) => times =>
    {
        for (int i = 0; i < times; i++)
        {
            GC.KeepAlive(job());
        }
    };

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

    private void Repeat(TRecord record, int times)
    {
        for (int i = 0; i < times; i++)
        {
            using var output = new JsonOutput();
            WriteGenerated(output, record);
        }
    }

    private byte[] Rewritten(byte[] utf8) => JsonSerializer.SerializeToUtf8Bytes(Read(utf8, ReadGenerated));
}
