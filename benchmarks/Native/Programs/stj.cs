using System.Net.Http.Json;
using PiecesGen.Benchmarks.Native;
using PiecesOs;

// HttpClient, and for all schemas the code that System.Text.Json generates. No operations.
using var http = new HttpClient();
Distribution? response = await http.GetFromJsonAsync(FirstResponse.Address(args[0]), ModelContext.Default.Distribution);
FirstResponse.Tell(response!.Id);
