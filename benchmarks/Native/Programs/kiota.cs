using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary;
using PeerKiota;
using PeerKiota.Models;
using PiecesGen.Benchmarks.Native;

// Kiota's client.
using var http = new HttpClient();
using var adapter = new HttpClientRequestAdapter(new AnonymousAuthenticationProvider(), httpClient: http) { BaseUrl = args[0] };
Distribution? response = await new KiotaClient(adapter).Distribution[FirstResponse.Id].GetAsync();
FirstResponse.Tell(response!.Id!);
