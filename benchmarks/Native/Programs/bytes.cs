using System.Text;
using PiecesGen.Benchmarks.Native;

// The floor: HttpClient gets the bytes of an answer, and nothing reads them.
using var http = new HttpClient();
byte[] answer = await http.GetByteArrayAsync(FirstAnswer.Address(args[0]));
FirstAnswer.Tell(Encoding.UTF8.GetString(answer));
