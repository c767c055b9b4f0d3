using PeerRefit;
using PiecesGen.Benchmarks.Native;
using Refit;

// Refit's client, over the code that System.Text.Json generates for all schemas.
using var http = new HttpClient { BaseAddress = new Uri(args[0]) };
IDistributionApi pieces = RestService.For<IDistributionApi>(http, new RefitSettings(new SystemTextJsonContentSerializer(ModelContext.Default.Options)));
Distribution response = await pieces.DistributionsSpecificDistributionSnapshotAsync(FirstResponse.Id);
FirstResponse.Tell(response.Id);
