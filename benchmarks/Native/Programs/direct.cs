using System.Text.Json;
using PiecesGen.Benchmarks.Native;
using PiecesOs;

// HttpClient, and for all schemas readers and writers as one would write them by hand. No operations.
using var http = new HttpClient();
byte[] answer = await http.GetByteArrayAsync(FirstAnswer.Address(args[0]));
FirstAnswer.Tell(Read(answer).Id);

static Distribution Read(byte[] answer)
{
    var reader = new Utf8JsonReader(answer);
    reader.Read();
    return DirectReader.Distribution(ref reader);
}
