using PiecesGen.Sandbox;
using Sharing;

// Calls a sandbox, or your own Pieces OS: --PiecesOs:BaseAddress=http://localhost:1000
// Then: curl http://localhost:5000/distributions, …/distributions/{id} and …/health
await using PiecesOsSandbox? sandbox = args.Any(argument => argument.Contains("PiecesOs:BaseAddress", StringComparison.OrdinalIgnoreCase))
    ? null
    : await PiecesOsSandbox.StartAsync();
string[] address = sandbox is null ? [] : [$"--PiecesOs:BaseAddress={sandbox.Address}"];

await using WebApplication service = SharingService.Build([.. args, .. address]);
await service.RunAsync();
