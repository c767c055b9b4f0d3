using System.Text;
using PiecesGen.Benchmarks.Native;

// The floor: HttpClient gets the bytes of a response, and nothing reads them.
using var http = new HttpClient();
byte[] response = await http.GetByteArrayAsync(FirstResponse.Address(args[0]));
FirstResponse.Tell(Encoding.UTF8.GetString(response));
