using PeerNSwag;
using PiecesGen.Benchmarks.Native;

// NSwag's client over an HttpClient, which has the address.
using var http = new HttpClient { BaseAddress = new Uri(args[0]) };
Distribution response = await new NSwagClient(http).Distributions_specific_distribution_snapshotAsync(FirstResponse.Id);
FirstResponse.Tell(response.Id);
