using PiecesGen.FakePiecesOs;
using Sharing;

// Calls a fake, or your own Pieces OS: --PiecesOs:BaseAddress=http://localhost:1000
// Then: curl http://localhost:5000/distributions, …/distributions/{id}, …/health and …/openapi/v1.json
await using FakeServer? fake = args.Any(argument => argument.Contains("PiecesOs:BaseAddress", StringComparison.OrdinalIgnoreCase))
    ? null
    : await FakeServer.StartAsync();
string[] address = fake is null ? [] : [$"--PiecesOs:BaseAddress={fake.Address}"];

await using WebApplication service = SharingService.Build([.. args, .. address]);
await service.RunAsync();
