using System.Text.Json;
using PiecesGen.Benchmarks.Native;
using PiecesOs;

// HttpClient, and for all schemas readers and writers as one would write them by hand. No operations.
using var http = new HttpClient();
byte[] response = await http.GetByteArrayAsync(FirstResponse.Address(args[0]));
FirstResponse.Tell(Read(response).Id);

static Distribution Read(byte[] response)
{
    var reader = new Utf8JsonReader(response);
    reader.Read();
    return DirectReader.Distribution(ref reader);
}
